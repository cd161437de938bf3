package konnect.realtime;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import konnect.config.Config;
import konnect.kernel.Json;
import konnect.socketio.Namespace;
import konnect.socketio.Packet;
import konnect.socketio.Socket;
import org.jspecify.annotations.Nullable;

/** How people on this node are reached, on all their sockets at once. */
@Singleton
public final class People {
    private final Duration ping;
    private final Map<String, LivePair> live = new ConcurrentHashMap<>();
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
    public void send(String userId, String event, Object payload) {
        send(userId, packet(event, payload));
    }

    /** An event encoded once, for {@link #send(String, Packet)} to several people. */
    public static Packet packet(String event, Object payload) {
        return Packet.event(Json.MAPPER, event, payload);
    }

    public void send(String userId, Packet packet) {
        var all = namespace;
        if (all != null) {
            all.to(room(userId)).send(packet);
        }
    }

    /** To every registered socket, in slices. */
    public void broadcast(String event, Object payload) {
        broadcast(PersonSocket.REGISTERED, event, payload);
    }

    /** To every socket that follows the room, in slices. */
    public void broadcast(String room, String event, Object payload) {
        var all = namespace;
        if (all != null) {
            all.to(room).broadcast(packet(event, payload));
        }
    }

    /** The person's live session, for relays; its people are pinged often, so that an absence is seen soon. */
    public void live(String userId, LivePair pair) {
        live.put(userId, pair);
        sockets(userId).forEach(socket -> socket.pingEvery(ping, ping));
    }

    public void notLive(String userId, String chatId) {
        var pair = live.get(userId);
        if (pair != null && pair.chatId().equals(chatId) && live.remove(userId, pair)) {
            sockets(userId).forEach(Socket::pingByDefault);
        }
    }

    public @Nullable LivePair livePair(String userId) {
        return live.get(userId);
    }

    /** To everybody on this node who is in a live session; the payload is made from the session's id. */
    public void toLive(Function<String, Object> payload, String event) {
        live.forEach((userId, pair) -> send(userId, event, payload.apply(pair.chatId())));
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
