package konnect.realtime;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import konnect.config.Config;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.nodes.Bus;
import konnect.socketio.Namespace;
import konnect.socketio.Packet;
import konnect.socketio.Socket;
import org.jspecify.annotations.Nullable;

/** How people are reached, on all their sockets at once, whichever node has them. */
@Singleton
public final class People {
    /** Of so many people it is remembered which session ended last; then all is forgotten. */
    private static final int ENDED_KEPT = 100_000;

    private final Duration ping;
    /** By person, then by session: an expert may be in several. */
    private final Map<String, Map<String, LivePair>> live = new ConcurrentHashMap<>();

    private final Map<String, String> ended = new ConcurrentHashMap<>();
    private final Elsewhere elsewhere;
    private volatile @Nullable Namespace namespace;

    public People(Config config, Bus bus) {
        this.ping = Duration.ofMillis(config.times().ping());
        elsewhere = new Elsewhere(bus);
        elsewhere.hear(this::sendHere, this::sendHere, this::closeHere);
    }

    void attach(Namespace namespace) {
        this.namespace = namespace;
    }

    static String room(String userId) {
        return "person:" + userId;
    }

    /** Whether the person has a socket on this node. */
    public boolean isHere(String userId) {
        return !sockets(userId).isEmpty();
    }

    /** Who has a socket on this node. */
    public Set<String> here() {
        return all().stream().map(PersonSocket::userId).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether people may have sockets on other nodes. */
    public boolean mayBeElsewhere() {
        return elsewhere.isPossible();
    }

    /** To every socket of the person, on whatever node; encoded once. */
    public <T> void send(String userId, Told<T> event, T payload) {
        send(userId, event.packet(payload));
    }

    public void send(String userId, Packet packet) {
        sendHere(userId, packet);
        if (elsewhere.isPossible()) {
            elsewhere.send(List.of(userId), null, packet);
        }
    }

    public void send(Collection<String> userIds, Packet packet) {
        userIds.forEach(userId -> sendHere(userId, packet));
        if (elsewhere.isPossible()) {
            elsewhere.send(userIds, null, packet);
        }
    }

    /** To every socket of these people, on whatever node; on each once, whoever sends what has this key. */
    public void sendOnce(Collection<String> userIds, String key, Packet packet) {
        if (!elsewhere.isPossible()) {
            userIds.forEach(userId -> sendHere(userId, packet));
        } else if (elsewhere.isNew(key)) {
            userIds.forEach(userId -> sendHere(userId, packet));
            elsewhere.send(userIds, key, packet);
        }
    }

    /** To every socket of the person on this node. */
    public void sendHere(String userId, Packet packet) {
        var all = namespace;
        if (all != null) {
            all.to(room(userId)).send(packet);
        }
    }

    /** What was sent to them so long ago, and has not been here: to those sockets here that were open then. */
    public void sendMissed(Collection<String> userIds, String key, Packet packet, long agoMs) {
        if (elsewhere.isNew(key)) {
            userIds.stream()
                    .flatMap(userId -> persons(sockets(userId)).stream())
                    .filter(socket -> socket.openMs() >= agoMs)
                    .forEach(socket -> socket.send(packet));
        }
    }

    /** To every registered socket of this node, in slices. */
    public void broadcast(Packet packet) {
        broadcast(PersonSocket.REGISTERED, packet);
    }

    /** To every socket of this node that follows the room, in slices. */
    public void broadcast(String room, Packet packet) {
        var all = namespace;
        if (all != null) {
            all.to(room).broadcast(packet);
        }
    }

    /**
     * To some of the person's sockets, on whatever node. What different threads send one after the other arrives in that
     * order, which {@link #send} does not promise.
     */
    public void sendInOrder(String userId, Aim aim, Packet packet) {
        sendHere(userId, aim, packet);
        if (elsewhere.isPossible()) {
            elsewhere.send(userId, aim, packet);
        }
    }

    private void sendHere(String userId, Aim aim, Packet packet) {
        sockets(userId).stream()
                .filter(socket -> aim.fits(socket.id()))
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

    /** The people of each live session, as far as they are here, from what this node knows. */
    public Map<String, Set<String>> liveHere() {
        var sessions = new HashMap<String, Set<String>>();
        live.forEach((userId, pairs) -> {
            if (isHere(userId)) {
                pairs.keySet()
                        .forEach(chatId -> sessions.computeIfAbsent(chatId, _ -> new HashSet<>())
                                .add(userId));
            }
        });
        return sessions;
    }

    /** Every live pair that this node knows of, by person. */
    public Map<String, Set<String>> liveByPerson() {
        var known = new HashMap<String, Set<String>>();
        live.forEach((userId, pairs) -> known.put(userId, pairs.keySet()));
        return known;
    }

    /** Whether this is the session of the person's that was the last to end, as far as this node knows. */
    public boolean hasEnded(String userId, String chatId) {
        return chatId.equals(ended.get(userId));
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
        throw hasEnded(userId, chatId)
                ? new Problem(Code.SESSION_ENDED, "This session is over")
                : new Problem(Code.NOT_IN_SESSION, "This is no live session of yours");
    }

    /** To everybody on this node who is in a live session; the payload is made from the session's id. */
    public <T> void toLive(Function<String, T> payload, Told<T> event) {
        live.forEach((userId, pairs) ->
                pairs.keySet().forEach(chatId -> sendHere(userId, event.packet(payload.apply(chatId)))));
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

    /** Cuts every socket of the person, who has been signed out, on whatever node. */
    public void close(String userId) {
        closeHere(userId);
        if (elsewhere.isPossible()) {
            elsewhere.cut(userId);
        }
    }

    void closeHere(String userId) {
        sockets(userId).forEach(Socket::close);
    }

    private Collection<Socket> sockets(String userId) {
        var all = namespace;
        return all == null ? List.of() : all.to(room(userId)).sockets();
    }
}
