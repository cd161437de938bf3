package konnect.realtime;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import konnect.config.Config;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.socketio.Namespace;
import konnect.socketio.Packet;
import konnect.socketio.Socket;
import org.jspecify.annotations.Nullable;

/** How people on this node are reached, on all their sockets at once. */
@Singleton
public final class People {
    /** Of so many people it is remembered which session ended last; then all is forgotten. */
    private static final int ENDED_KEPT = 100_000;

    private final Duration ping;
    /** By person, then by session: an expert may be in several. */
    private final Map<String, Map<String, LivePair>> live = new ConcurrentHashMap<>();

    private final Map<String, String> ended = new ConcurrentHashMap<>();
    private volatile @Nullable Namespace namespace;

    public People(Config config) {
        this.ping = Duration.ofMillis(config.times().ping());
    }

    void attach(Namespace namespace) {
        this.namespace = namespace;
    }

    static String room(String userId) {
        return "person:" + userId;
    }

    public boolean isHere(String userId) {
        return !sockets(userId).isEmpty();
    }

    /** To every socket of the person on this node; encoded once. */
    public <T> void send(String userId, Told<T> event, T payload) {
        send(userId, event.packet(payload));
    }

    public void send(String userId, Packet packet) {
        var all = namespace;
        if (all != null) {
            all.to(room(userId)).send(packet);
        }
    }

    /** To every registered socket, in slices. */
    public <T> void broadcast(Told<T> event, T payload) {
        broadcast(PersonSocket.REGISTERED, event, payload);
    }

    /** To every socket that follows the room, in slices. */
    public <T> void broadcast(String room, Told<T> event, T payload) {
        var all = namespace;
        if (all != null) {
            all.to(room).broadcast(event.packet(payload));
        }
    }

    /**
     * To those of the person's sockets whose id fits. What different threads send one after the other arrives in that
     * order, which {@link #send} does not promise.
     */
    public void sendInOrder(String userId, Predicate<String> socketIds, Packet packet) {
        sockets(userId).stream()
                .filter(socket -> socketIds.test(socket.id()))
                .forEach(socket -> socket.context().runOnContext(_ -> socket.send(packet)));
    }

    public boolean isHere(String userId, String socketId) {
        return sockets(userId).stream().anyMatch(socket -> socket.id().equals(socketId) && socket.isConnected());
    }

    /** A live session of the person, for relays; its people are pinged often, so that an absence is seen soon. */
    public void live(String userId, LivePair pair) {
        live.compute(userId, (_, pairs) -> {
            var all = pairs == null ? new HashMap<String, LivePair>() : new HashMap<>(pairs);
            all.put(pair.chatId(), pair);
            return Map.copyOf(all);
        });
        sockets(userId).forEach(socket -> socket.pingEvery(ping, ping));
    }

    public void notLive(String userId, String chatId) {
        var left = live.computeIfPresent(userId, (_, pairs) -> {
            var others = new HashMap<>(pairs);
            others.remove(chatId);
            return others.isEmpty() ? null : Map.copyOf(others);
        });
        if (ended.size() >= ENDED_KEPT) {
            ended.clear();
        }
        ended.put(userId, chatId);
        if (left == null) {
            sockets(userId).forEach(Socket::pingByDefault);
        }
    }

    public boolean isLive(String userId) {
        return live.containsKey(userId);
    }

    /** The ids of all live sessions that the person is in, from what this node knows. */
    public Set<String> liveIn(String userId) {
        return live.getOrDefault(userId, Map.of()).keySet();
    }

    public @Nullable LivePair livePair(String userId, String chatId) {
        return live.getOrDefault(userId, Map.of()).get(chatId);
    }

    /**
     * The live session of this name that the person is in, from what this node knows.
     *
     * @throws Problem {@code SESSION_ENDED} where it was the last that ended, else {@code NOT_IN_SESSION}
     */
    public LivePair requireLive(String userId, String chatId) {
        var pair = livePair(userId, chatId);
        if (pair != null) {
            return pair;
        }
        throw chatId.equals(ended.get(userId))
                ? new Problem(Code.SESSION_ENDED, "This session is over")
                : new Problem(Code.NOT_IN_SESSION, "This is no live session of yours");
    }

    /** To everybody on this node who is in a live session; the payload is made from the session's id. */
    public <T> void toLive(Function<String, T> payload, Told<T> event) {
        live.forEach((userId, pairs) -> pairs.keySet().forEach(chatId -> send(userId, event, payload.apply(chatId))));
    }

    /** Every socket of this node that has registered. */
    public List<PersonSocket> registered() {
        var namespaceNow = namespace;
        return namespaceNow == null
                ? List.of()
                : persons(namespaceNow.to(PersonSocket.REGISTERED).sockets());
    }

    /** Every socket of this node. */
    List<PersonSocket> all() {
        var namespaceNow = namespace;
        return namespaceNow == null ? List.of() : persons(namespaceNow.sockets());
    }

    private static List<PersonSocket> persons(Collection<Socket> sockets) {
        return sockets.stream()
                .map(socket -> (PersonSocket) socket.attachment())
                .filter(person -> person != null)
                .toList();
    }

    /** Cuts every socket of the person, who has been signed out. */
    public void close(String userId) {
        sockets(userId).forEach(Socket::close);
    }

    private Collection<Socket> sockets(String userId) {
        var all = namespace;
        return all == null ? List.of() : all.to(room(userId)).sockets();
    }
}
