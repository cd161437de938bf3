package konnect.sessions;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import konnect.db.Background;
import konnect.db.Db;
import konnect.experts.ExpertOut;
import konnect.experts.Experts;
import konnect.kernel.Periodic;
import konnect.nodes.Bus;
import konnect.nodes.CatchUp;
import konnect.nodes.Note;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.sessions.Events.ExpertOffline;
import konnect.sessions.Events.ExpertUpdated;
import konnect.socketio.Packet;

/** Sockets that follow the experts, and what they and everybody else are told of them, no oftener than of use. */
@Singleton
public final class Followers implements CatchUp {
    /** How long a socket follows; asking again begins anew. */
    static final Duration FOLLOWED = Duration.ofMinutes(10);

    /** Of one expert, at most one update in this time. */
    static final long UPDATE_MS = 1_000;

    /** Arrivals and departures in a second that are told one by one. */
    static final int MOST_CHANGES = 100;

    private static final String ROOM = "online-experts";
    private static final String ONLINE = "expert-online";
    private static final String OFFLINE = "expert-offline";
    private static final String UPDATED = "expert-updated";
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Db db;
    private final Experts experts;
    private final People people;
    private final Map<PersonSocket, Long> until = new ConcurrentHashMap<>();
    private final Latest<String, Packet> updates = new Latest<>(UPDATE_MS);
    private final Flood flood = new Flood(MOST_CHANGES);
    private final Bus bus;
    /** Who is online as this node has told it; kept where there may be other nodes, once it is known. */
    private final Set<String> online = ConcurrentHashMap.newKeySet();

    private final Periodic telling;
    private volatile boolean known;

    public Followers(@Background Db db, Experts experts, People people, Bus bus) {
        this.db = db;
        this.experts = experts;
        this.people = people;
        this.bus = bus;
        bus.hear(ONLINE, note -> note.to().forEach(id -> changed(id, true, packet(note))));
        bus.hear(OFFLINE, note -> note.to().forEach(id -> changed(id, false, packet(note))));
        bus.hear(UPDATED, note -> note.to().forEach(id -> updates.offer(id, packet(note))));
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
        var packet = Events.EXPERT_UPDATED.packet(update);
        updates.offer(update.expertId(), packet);
        say(UPDATED, update.expertId(), packet);
    }

    void arrived(ExpertOut expert) {
        var packet = Events.EXPERT_ONLINE.packet(expert);
        changed(expert.id(), true, packet);
        say(ONLINE, expert.id(), packet);
    }

    void left(String expertId) {
        var packet = Events.EXPERT_OFFLINE.packet(new ExpertOffline(expertId));
        changed(expertId, false, packet);
        say(OFFLINE, expertId, packet);
    }

    /** Tells of those who came and went in the meantime; in the end, the followers how everybody stands. */
    @Override
    public void catchUp(Gap gap) {
        var now = db.read(experts::onlineViews);
        var ids = now.stream().map(ExpertOut::id).collect(Collectors.toSet());
        if (known) {
            for (var id : List.copyOf(online)) {
                if (!ids.contains(id)) {
                    changed(id, false, Events.EXPERT_OFFLINE.packet(new ExpertOffline(id)));
                }
            }
            now.stream()
                    .filter(expert -> !online.contains(expert.id()))
                    .forEach(expert -> changed(expert.id(), true, Events.EXPERT_ONLINE.packet(expert)));
        }
        online.clear();
        online.addAll(ids);
        known = true;
        if (gap.over()) {
            people.broadcast(ROOM, Events.ONLINE_EXPERTS.packet(now));
        }
    }

    private void changed(String expertId, boolean isOnline, Packet packet) {
        if (bus.isShared()) {
            boolean news = isOnline ? online.add(expertId) : online.remove(expertId);
            if (known && !news) {
                return;
            }
        }
        if (flood.admits(nowMs())) {
            people.broadcast(packet);
        }
    }

    private void say(String kind, String expertId, Packet packet) {
        if (bus.isShared()) {
            bus.say(Note.of(kind, List.of(expertId), null, packet.toBytes()));
        }
    }

    private static Packet packet(Note note) {
        return Packet.fromBytes(note.body().getBytes());
    }

    private void tell() {
        long now = nowMs();
        until.forEach((socket, end) -> {
            if (end < now || !socket.isConnected()) {
                unfollow(socket);
            }
        });
        updates.due(now).forEach(update -> people.broadcast(ROOM, update));
        if (flood.isSummaryDue(now)) {
            people.broadcast(ROOM, Events.ONLINE_EXPERTS.packet(db.read(experts::onlineViews)));
        }
    }

    private static long nowMs() {
        return System.nanoTime() / 1_000_000;
    }
}
