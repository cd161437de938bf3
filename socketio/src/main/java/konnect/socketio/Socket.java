package konnect.socketio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One client in one namespace. Every method may be called from any thread; callbacks come on {@link #context()}, in
 * the order in which the packets arrived.
 */
public final class Socket {
    private static final Logger LOG = System.getLogger(Socket.class.getName());

    private final Client client;
    private final Connection connection;
    private final Namespace namespace;
    private final Handshake handshake;
    private final @Nullable Object principal;
    private final String id = Engine.newId();
    private volatile Consumer<? super Event> onEvent = Socket::nothing;
    private volatile Consumer<? super Event> onRefused = Socket::nothing;
    private volatile Consumer<? super DisconnectReason> onDisconnect = Socket::nothing;
    private volatile @Nullable Object attachment;
    private volatile boolean connected;
    private @Nullable Requests requests;
    private @Nullable Set<String> rooms;

    Socket(Client client, Namespace namespace, Handshake handshake, @Nullable Object principal) {
        this.client = client;
        this.connection = client.connection;
        this.namespace = namespace;
        this.handshake = handshake;
        this.principal = principal;
    }

    /** Never the Engine.IO session's id, which would let its reader take the connection over. */
    public String id() {
        return id;
    }

    public Namespace namespace() {
        return namespace;
    }

    public Handshake handshake() {
        return handshake;
    }

    /** What the {@link Authenticator} returned. */
    public @Nullable Object principal() {
        return principal;
    }

    /** The event loop on which everything of this socket happens. */
    public Context context() {
        return connection.loop.context();
    }

    public boolean isConnected() {
        return connected;
    }

    /** When the last packet of any kind came from the client, in {@link System#nanoTime()}. */
    public long lastPacketNanos() {
        return connection.inbound().lastPacketNanos();
    }

    /** Keeps one object of the application's. */
    public void attach(@Nullable Object value) {
        attachment = value;
    }

    public @Nullable Object attachment() {
        return attachment;
    }

    private static void nothing(Object ignored) {}

    // ---- callbacks

    /** Set it in {@link Namespace#onConnect}, so that no event is missed. */
    public void onEvent(Consumer<? super Event> handler) {
        onEvent = handler;
    }

    /** Events over the {@link EventBudget}: to be answered, not to be done. */
    public void onRefused(Consumer<? super Event> handler) {
        onRefused = handler;
    }

    /** Called once. */
    public void onDisconnect(Consumer<? super DisconnectReason> handler) {
        onDisconnect = handler;
    }

    // ---- sending

    /**
     * Sends an event, or does nothing when the socket is gone.
     *
     * @throws IllegalArgumentException when an argument cannot be written as JSON
     */
    public void emit(String event, @Nullable Object... args) {
        send(Packet.event(client.server.options().mapper(), event, args));
    }

    /** Sends, or does nothing when the socket is gone. */
    public void send(Packet packet) {
        Frame frame = packet.frame(namespace.name());
        connection.loop.run(() -> write(frame, packet.attachments()));
    }

    /**
     * Asks the client and waits for its acknowledgement.
     *
     * @return the acknowledgement's arguments; fails with {@link RequestFailed} when none comes in time, the socket
     *     goes, or too many requests are open
     */
    public Future<List<JsonNode>> request(Duration timeout, String event, @Nullable Object... args) {
        Packet packet = Packet.event(client.server.options().mapper(), event, args);
        Promise<List<JsonNode>> promise = Promise.promise();
        connection.loop.run(() -> {
            if (!connected) {
                promise.fail(new RequestFailed("The socket is gone"));
                return;
            }
            if (requests == null) {
                requests = new Requests(connection.loop.wheel);
            }
            long ackId = requests.open(promise, timeout);
            if (ackId >= 0) {
                write(packet.frame(PacketType.EVENT, namespace.name(), Long.toString(ackId)), packet.attachments());
            }
        });
        return promise.future();
    }

    void acknowledge(long ackId, @Nullable Object... args) {
        Packet packet = new BodyWriter(client.server.options().mapper()).ack(args);
        Frame frame = packet.frame(PacketType.ACK, namespace.name(), Long.toString(ackId));
        connection.loop.run(() -> write(frame, packet.attachments()));
    }

    private void write(Frame frame, List<Frame> attachments) {
        if (connected) {
            connection.send(frame);
            for (Frame attachment : attachments) {
                connection.send(attachment);
            }
        }
    }

    Loop loop() {
        return connection.loop;
    }

    // ---- rooms

    /** Does nothing when the socket is gone. */
    public void join(String room) {
        synchronized (this) {
            if (connected) {
                if (rooms == null) {
                    rooms = new HashSet<>(2);
                }
                if (rooms.add(room)) {
                    namespace.rooms().add(room, this);
                }
            }
        }
    }

    public void leave(String room) {
        synchronized (this) {
            if (rooms != null && rooms.remove(room)) {
                namespace.rooms().remove(room, this);
            }
        }
    }

    public Set<String> rooms() {
        synchronized (this) {
            return rooms == null ? Set.of() : Set.copyOf(rooms);
        }
    }

    // ---- heartbeat

    /** Pings this connection at another pace than the handshake told; the client need not know. */
    public void pingEvery(Duration interval, Duration timeout) {
        connection.loop.run(() -> connection.pingEvery(interval.toNanos(), timeout.toNanos()));
    }

    /** Back to the pace of {@link SocketIoOptions}. */
    public void pingByDefault() {
        SocketIoOptions options = client.server.options();
        pingEvery(options.pingInterval(), options.pingTimeout());
    }

    // ---- the end

    /** Sends DISCONNECT: the stock client does not come back by itself. */
    public void disconnect() {
        connection.loop.run(() -> {
            if (connected) {
                connection.send(Frame.text("41" + Packet.prefix(namespace.name())));
                client.leave(this, DisconnectReason.SERVER);
            }
        });
    }

    /** Closes the transport under all namespaces: the stock client comes back by itself. */
    public void close() {
        connection.loop.run(() -> connection.close(DisconnectReason.SERVER));
    }

    // ---- from the connection, on its loop

    void start() {
        connected = true;
        namespace.add(this);
        connection.send(Frame.text("40" + Packet.prefix(namespace.name()) + "{\"sid\":\"" + id + "\"}"));
        call(namespace.connectHandler(), this);
    }

    void received(Event event) {
        call(onEvent, event);
    }

    void refused(Event event) {
        call(onRefused, event);
    }

    void acknowledged(long ackId, ArrayNode args) {
        if (requests != null) {
            requests.answered(ackId, args);
        }
    }

    void ended(DisconnectReason reason) {
        Set<String> left;
        synchronized (this) {
            connected = false;
            left = rooms == null ? Set.of() : rooms;
            rooms = null;
        }
        for (String room : left) {
            namespace.rooms().remove(room, this);
        }
        namespace.remove(this, reason);
        if (requests != null) {
            requests.failAll();
        }
        call(onDisconnect, reason);
    }

    /** What an application throws costs its own event, not the connection's other work. */
    private <T> void call(Consumer<? super T> handler, T value) {
        try {
            handler.accept(value);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A handler of " + namespace.name() + " failed", e);
        }
    }
}
