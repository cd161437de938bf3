package konnect.sessions;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import konnect.db.Background;
import konnect.db.Db;
import konnect.experts.ExpertOut;
import konnect.experts.Experts;
import konnect.kernel.Periodic;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.sessions.Events.ExpertOffline;
import konnect.sessions.Events.ExpertUpdated;

/** Sockets that follow the experts, and what they and everybody else are told of them, no oftener than of use. */
@Singleton
public final class Followers {
    /** How long a socket follows; asking again begins anew. */
    static final Duration FOLLOWED = Duration.ofMinutes(10);

    /** Of one expert, at most one update in this time. */
    static final long UPDATE_MS = 1_000;

    /** Arrivals and departures in a second that are told one by one. */
    static final int MOST_CHANGES = 100;

    private static final String ROOM = "online-experts";
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Db db;
    private final Experts experts;
    private final People people;
    private final Map<PersonSocket, Long> until = new ConcurrentHashMap<>();
    private final Latest<String, ExpertUpdated> updates = new Latest<>(UPDATE_MS);
    private final Flood flood = new Flood(MOST_CHANGES);
    private final Periodic telling;

    public Followers(@Background Db db, Experts experts, People people) {
        this.db = db;
        this.experts = experts;
        this.people = people;
        telling = Periodic.every(PAUSE, "followers", this::tell);
    }

    void stop(@Observes ShutdownEvent event) {
        telling.close();
    }

    void follow(PersonSocket socket) {
        until.put(socket, nowMs() + FOLLOWED.toMillis());
        socket.follow(ROOM);
    }

    void unfollow(PersonSocket socket) {
        until.remove(socket);
        socket.unfollow(ROOM);
    }

    void updated(ExpertUpdated update) {
        updates.offer(update.expertId(), update);
    }

    void arrived(ExpertOut expert) {
        if (flood.admits(nowMs())) {
            people.broadcast(Events.EXPERT_ONLINE, expert);
        }
    }

    void left(String expertId) {
        if (flood.admits(nowMs())) {
            people.broadcast(Events.EXPERT_OFFLINE, new ExpertOffline(expertId));
        }
    }

    private void tell() {
        long now = nowMs();
        until.forEach((socket, end) -> {
            if (end < now || !socket.isConnected()) {
                unfollow(socket);
            }
        });
        updates.due(now).forEach(update -> people.broadcast(ROOM, Events.EXPERT_UPDATED, update));
        if (flood.isSummaryDue(now)) {
            people.broadcast(ROOM, Events.ONLINE_EXPERTS, db.read(experts::onlineViews));
        }
    }

    private static long nowMs() {
        return System.nanoTime() / 1_000_000;
    }
}
