package konnect.socketio;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One namespace of a server. Usable on any thread. */
public final class Namespace {
    private final String name;
    private final SocketIoOptions options;
    private final Map<String, Socket> sockets = new ConcurrentHashMap<>();
    private final Rooms rooms = new Rooms();
    private volatile Authenticator authenticator = handshake -> Future.succeededFuture();
    private volatile Consumer<Socket> onConnect = socket -> {};

    Namespace(String name, SocketIoOptions options) {
        this.name = name;
        this.options = options;
    }

    /** Begins with a slash. */
    public String name() {
        return name;
    }

    /** Without one everybody may join. */
    public Namespace authenticator(Authenticator check) {
        authenticator = check;
        return this;
    }

    /** Called on the socket's context once it is registered. */
    public Namespace onConnect(Consumer<Socket> handler) {
        onConnect = handler;
        return this;
    }

    /** Those connected now: a live view. */
    public Collection<Socket> sockets() {
        return Collections.unmodifiableCollection(sockets.values());
    }

    public @Nullable Socket socket(String id) {
        return sockets.get(id);
    }

    /** Those who are in the room at the moment of sending. */
    public Audience to(String room) {
        return new Audience(rooms.of(room), options);
    }

    /** Everybody in the namespace. */
    public Audience all() {
        return new Audience(sockets.values(), options);
    }

    Rooms rooms() {
        return rooms;
    }

    Authenticator authenticator() {
        return authenticator;
    }

    Consumer<Socket> connectHandler() {
        return onConnect;
    }

    void add(Socket socket) {
        sockets.put(socket.id(), socket);
        options.metrics().socketOpened();
    }

    void remove(Socket socket, DisconnectReason reason) {
        if (sockets.remove(socket.id(), socket)) {
            options.metrics().socketClosed(reason);
        }
    }
}
