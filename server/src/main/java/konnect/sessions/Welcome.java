package konnect.sessions;

import java.util.List;
import konnect.kernel.Role;
import konnect.sessions.Events.QueuePlace;
import konnect.sessions.Events.QueueUpdated;
import konnect.sessions.Rooms.Room;
import org.jspecify.annotations.Nullable;

/** What somebody who registers is told: what goes on already. */
sealed interface Welcome {
    /** To a user: the queues that they wait in, absent for none. */
    record OfUser(
            Role role,
            @Nullable Room activeSession,
            @Nullable List<QueuePlace> queue) implements Welcome {}

    /** To an expert: who waits for them. */
    record OfExpert(Role role, @Nullable Room activeSession, QueueUpdated queue) implements Welcome {}
}
