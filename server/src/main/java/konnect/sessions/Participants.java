package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import konnect.db.Clock;
import konnect.db.Db;
import konnect.presence.Departures;
import konnect.presence.Departures.Departure;
import konnect.presence.Presence;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.realtime.Workers;
import konnect.sessions.Events.ParticipantStatus;
import konnect.sessions.Pairs.Pair;

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
            var pairs = PairsSql.liveOf(handle, List.of(socket.userId()));
            return pairs.isEmpty() || !presence.cameWith(handle, socket) ? List.<Pair>of() : pairs;
        });
        tell(live, socket.userId()::equals, true);
    }

    @Override
    public void left(List<Departure> departures) {
        workers.run(() -> {
            var gone = Departures.people(departures);
            var live = db.read(handle -> PairsSql.liveOf(handle, gone));
            if (!live.isEmpty()) {
                var here = db.read(handle -> presence.present(handle, gone, Clock.read(handle)));
                tell(live, person -> gone.contains(person) && !here.contains(person), false);
            }
        });
    }

    private void tell(List<Pair> live, Predicate<String> about, boolean online) {
        for (var pair : live) {
            pair.people().stream()
                    .filter(about)
                    .forEach(person -> people.send(
                            pair.otherThan(person),
                            Events.PARTICIPANT_STATUS,
                            new ParticipantStatus(pair.chatId(), person, online)));
        }
    }
}
