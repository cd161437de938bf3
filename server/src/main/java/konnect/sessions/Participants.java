package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Clock;
import konnect.db.Db;
import konnect.presence.Departures;
import konnect.presence.Presence;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.realtime.Workers;
import konnect.sessions.Events.ParticipantStatus;

/** Tells the other side of a live session when somebody has left it, or is back, with the last or the first socket. */
@Singleton
public final class Participants implements Departures {
    private final Db db;
    private final Presence presence;
    private final People people;
    private final Workers workers;

    public Participants(Db db, Presence presence, People people, Workers workers) {
        this.db = db;
        this.presence = presence;
        this.people = people;
        this.workers = workers;
    }

    /** The socket has been registered and its presence committed. */
    void came(PersonSocket socket) {
        var live = db.read(handle -> {
            var sessions = SessionsSql.liveOf(handle, socket.userId());
            return sessions.isEmpty() || !presence.cameWith(handle, socket) ? List.<Session>of() : sessions;
        });
        tell(live, socket.userId(), true);
    }

    @Override
    public void left(String userId, boolean deliberate) {
        workers.run(() -> {
            var live = db.read(handle -> {
                var sessions = SessionsSql.liveOf(handle, userId);
                boolean here = !sessions.isEmpty() && presence.isPresent(handle, userId, Clock.read(handle));
                return here ? List.<Session>of() : sessions;
            });
            tell(live, userId, false);
        });
    }

    private void tell(List<Session> live, String userId, boolean online) {
        live.forEach(session -> people.send(
                session.otherThan(userId),
                Events.PARTICIPANT_STATUS,
                new ParticipantStatus(session.id(), userId, online)));
    }
}
