package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Db;
import konnect.experts.Expert;
import konnect.experts.ExpertOut;
import konnect.experts.Experts;
import konnect.kernel.Caller;
import konnect.kernel.Problem;
import konnect.sessions.Events.QueuePlace;

/** Where people are before a session: arriving, online, waiting. */
@Singleton
public final class Lobby {
    private final Db db;
    private final Experts experts;
    private final Shifts shifts;
    private final Queue queue;
    private final Rooms rooms;

    public Lobby(Db db, Experts experts, Shifts shifts, Queue queue, Rooms rooms) {
        this.db = db;
        this.experts = experts;
        this.shifts = shifts;
        this.queue = queue;
        this.rooms = rooms;
    }

    /**
     * The id as an expert.
     *
     * @throws Problem {@code FORBIDDEN} for whoever is no approved one
     */
    String approved(Caller caller) {
        return db.read(handle -> experts.ofUser(handle, caller.userId()))
                .filter(Expert::isApproved)
                .map(Expert::id)
                .orElseThrow(Shifts::notApproved);
    }

    void beginShift(Caller caller, String expertId) {
        shifts.begin(caller, expertId);
    }

    void accept(Caller caller, boolean accepting) {
        shifts.accept(caller, accepting);
    }

    List<ExpertOut> online() {
        return db.read(shifts::online);
    }

    void leaveQueue(String userId, String expertId) {
        queue.leave(userId, expertId);
    }

    /** The answer to an arrival: what goes on already. */
    Welcome welcome(Caller caller) {
        var room = rooms.live(caller.userId()).orElse(null);
        var places = places(caller);
        return new Welcome.OfUser(caller.role(), room, places.isEmpty() ? null : places);
    }

    /** The answer to an expert's arrival. */
    Welcome welcome(Caller caller, String expertId) {
        var room = rooms.live(caller.userId()).orElse(null);
        return new Welcome.OfExpert(caller.role(), room, db.read(handle -> queue.waiting(handle, expertId)));
    }

    private List<QueuePlace> places(Caller caller) {
        return db.read(handle -> QueueSql.ofUser(handle, caller.userId()).stream()
                .flatMap(entry -> queue.place(handle, entry.expertId(), caller.userId()).stream())
                .toList());
    }
}
