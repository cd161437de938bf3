package konnect.experts;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.ApplicationsSql.Applicant;
import konnect.files.Purpose;
import konnect.files.Uploads;
import konnect.identity.Users;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import konnect.notifications.Kind;
import konnect.notifications.Notifications;

/** An expert's way from the application to approval or rejection. */
@Singleton
public final class Applications {
    private final Db db;
    private final Experts experts;
    private final Versions versions;
    private final List<ExpertListener> listeners;

    /** @param listeners told, after the commit, of every approved expert who was rejected */
    public Applications(Db db, Experts experts, Versions versions, @All List<ExpertListener> listeners) {
        this.db = db;
        this.experts = experts;
        this.versions = versions;
        this.listeners = List.copyOf(listeners);
    }

    /** @throws Problem {@code ALREADY_APPLIED} unless this is the first application or the last one was rejected */
    Expert apply(Caller caller, ApplicationIn in) {
        var newId = Ids.next("e");
        return db.tx(tx -> {
            var handle = tx.handle();
            var user = Users.find(handle, caller.userId());
            Uploads.requireOwn(handle, "resumeUrl", in.resumeUrl(), user.id(), Purpose.RESUME);
            var applicant = new Applicant(newId, user.id(), user.name(), user.email());
            var id = ApplicationsSql.apply(handle, applicant, in.profile(user.imageUrl()), in)
                    .orElseThrow(() -> new Problem(Code.ALREADY_APPLIED, "You have applied already"));
            ApplicationsSql.addLive(handle, id);
            return experts.find(handle, id).orElseThrow();
        });
    }

    /**
     * Another resume, in whatever status.
     *
     * @throws Problem {@code NOT_FOUND} for who has never applied; {@code VALIDATION_FAILED} unless it is an upload of
     *     this person's
     */
    Expert resume(Caller caller, ResumeIn in) {
        return db.tx(tx -> {
            Uploads.requireOwn(tx.handle(), "resumeUrl", in.resumeUrl(), caller.userId(), Purpose.RESUME);
            if (!ApplicationsSql.resume(tx.handle(), caller.userId(), in.resumeUrl())) {
                throw Problem.notFound("Expert");
            }
            return experts.ofUser(tx.handle(), caller.userId()).orElseThrow();
        });
    }

    /** @throws Problem {@code ILLEGAL_TRANSITION} unless the pipeline leads from the present status to this one */
    Expert move(Caller admin, String id, StatusIn step) {
        return db.tx(tx -> {
            var before = ExpertsSql.lock(tx.handle(), id).orElseThrow(() -> Problem.notFound("Application"));
            if (!before.status().mayBecome(step.status())) {
                throw new Problem(
                        Code.ILLEGAL_TRANSITION,
                        "An application that is " + before.status().word() + " cannot become "
                                + step.status().word());
            }
            ApplicationsSql.move(tx.handle(), id, step);
            follow(tx, before, step.status());
            Notifications.tell(
                    tx,
                    before.userId(),
                    Kind.APPLICATION_MOVED,
                    id,
                    step.status().word());
            Audit.record(tx, admin.userId(), "expert.status", id, new Change(before.status(), step.status()));
            tx.afterCommit(versions::profileChanged);
            return experts.find(tx.handle(), id).orElseThrow();
        });
    }

    private void follow(Tx tx, Expert before, MentorStatus after) {
        if (after == MentorStatus.APPROVED) {
            Users.becomeExpert(tx, before.userId());
        }
        if (before.isApproved()) {
            Users.stopBeingExpert(tx, before.userId());
            experts.live(tx, before.id(), Live.OFFLINE);
            tx.afterCommit(() -> listeners.forEach(listener -> listener.rejected(before.id())));
        }
    }
}
