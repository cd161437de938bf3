package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import konnect.audit.Audit;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.experts.ExpertListener;
import konnect.experts.ExpertOut;
import konnect.experts.Experts;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.settings.Settings;
import org.jdbi.v3.core.Handle;

/** Experts coming online and going: by their own doing, by absence, or by losing their approval. */
@Singleton
public final class Shifts implements ExpertListener {
    private final Db db;
    private final Experts experts;
    private final Settings settings;
    private final Crowd crowd;
    private final Queue queue;

    public Shifts(Db db, Experts experts, Settings settings, Crowd crowd, Queue queue) {
        this.db = db;
        this.experts = experts;
        this.settings = settings;
        this.crowd = crowd;
        this.queue = queue;
    }

    /**
     * The caller, who is this expert, takes sessions from now on.
     *
     * @throws Problem {@code FORBIDDEN} for whoever is no approved expert any more; {@code CAPACITY_REACHED}
     */
    void begin(Caller caller, String expertId) {
        db.run(tx -> {
            ShiftsSql.lockExpert(tx.handle(), expertId);
            if (ShiftsSql.find(tx.handle(), expertId).isPresent()) {
                return;
            }
            if (experts.find(tx.handle(), expertId).filter(Expert::isApproved).isEmpty()) {
                throw notApproved();
            }
            // One after the other; whoever only comes back, as all do at once after a crash, does not wait here.
            ShiftsSql.lockCapacity(tx.handle());
            if (ShiftsSql.count(tx.handle()) >= settings.current().maxConcurrentMentors()) {
                throw new Problem(Code.CAPACITY_REACHED, "As many experts are online as the platform takes");
            }
            ShiftsSql.begin(tx.handle(), expertId, caller.userId());
            crowd.arrived(tx, expertId);
        });
    }

    static Problem notApproved() {
        return Problem.forbidden("Only an approved expert can go online");
    }

    /** Starts or stops taking sessions without leaving. */
    void accept(Caller caller, boolean accepting) {
        db.run(tx -> {
            var expert = experts.ofUser(tx.handle(), caller.userId())
                    .orElseThrow(() -> Problem.forbidden("Only an approved expert can do this"));
            if (!ShiftsSql.accept(tx.handle(), expert.id(), accepting)) {
                throw new Problem(Code.NOT_REGISTERED, "Send register as expert first");
            }
            crowd.refresh(tx, expert.id());
        });
    }

    /**
     * An administrator starts or stops an online expert's taking sessions.
     *
     * @throws Problem {@code NOT_FOUND}; {@code EXPERT_OFFLINE}
     */
    Expert toggle(Caller admin, String expertId) {
        return db.tx(tx -> {
            var handle = tx.handle();
            if (experts.find(handle, expertId).filter(Expert::isApproved).isEmpty()) {
                throw Problem.notFound("Expert");
            }
            ShiftsSql.lockExpert(handle, expertId);
            var shift = ShiftsSql.find(handle, expertId)
                    .orElseThrow(() -> new Problem(Code.EXPERT_OFFLINE, "This expert is not online"));
            ShiftsSql.accept(handle, expertId, !shift.accepting());
            crowd.refresh(tx, expertId);
            var change =
                    new Audit.Change(Map.of("available", shift.accepting()), Map.of("available", !shift.accepting()));
            Audit.record(tx, admin.userId(), "expert.availability", expertId, change);
            return experts.find(handle, expertId).orElseThrow();
        });
    }

    /** Ends the shifts of those absent for too long; of those who left on purpose at once, if they are gone. */
    void endAbsent(Set<String> deliberate) {
        var gone = db.read(handle -> crowd.absent(handle, ShiftsSql.all(handle), deliberate));
        gone.forEach(shift -> endIfAbsent(shift.expertId(), deliberate));
    }

    @Override
    public void rejected(String expertId) {
        db.run(tx -> {
            ShiftsSql.lockExpert(tx.handle(), expertId);
            end(tx, expertId);
        });
    }

    /** What everybody may see of those online. */
    List<ExpertOut> online(Handle handle) {
        return experts.onlineViews(handle);
    }

    /** Looks once more with the expert locked: they may have come back. */
    private void endIfAbsent(String expertId, Set<String> deliberate) {
        db.run(tx -> {
            ShiftsSql.lockExpert(tx.handle(), expertId);
            var shift = ShiftsSql.find(tx.handle(), expertId).stream().toList();
            if (!crowd.absent(tx.handle(), shift, deliberate).isEmpty()) {
                end(tx, expertId);
            }
        });
    }

    private void end(Tx tx, String expertId) {
        if (ShiftsSql.end(tx.handle(), expertId)) {
            queue.dissolve(tx, expertId);
            crowd.left(tx, expertId);
        }
    }
}
