package konnect.socketio;

import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All Engine.IO connections of one server. Usable on any thread. */
final class Engine {
    private static final int ID_BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    final Vertx vertx;
    final SocketIoOptions options;
    final Function<Connection, Receiver> receivers;
    private final Map<String, Connection> sessions = new ConcurrentHashMap<>();
    private final Map<String, Integer> perAddress = new ConcurrentHashMap<>();
    private final Map<ContextInternal, Loop> loops = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean closing;

    Engine(Vertx vertx, SocketIoOptions options, Function<Connection, Receiver> receivers) {
        this.vertx = vertx;
        this.options = options;
        this.receivers = receivers;
    }

    /** Ids are 120 random bits: nobody guesses another one's. */
    static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** The loop that runs the caller. */
    Loop loop() {
        ContextInternal context = ((ContextInternal) vertx.getOrCreateContext()).unwrap();
        return loops.computeIfAbsent(context, first -> new Loop(vertx, first));
    }

    @Nullable
    Connection session(String id) {
        return sessions.get(id);
    }

    Collection<Connection> sessions() {
        return sessions.values();
    }

    int open() {
        return open.get();
    }

    /** Takes a place for a new connection, or says why there is none. Each place taken is given back. */
    @Nullable
    Refusal takePlace(String address) {
        if (closing) {
            return Refusal.FULL;
        }
        if (open.incrementAndGet() > options.maxConnections()) {
            open.decrementAndGet();
            return Refusal.FULL;
        }
        if (perAddress.merge(address, 1, Integer::sum) > options.maxConnectionsPerAddress()) {
            giveBack(address);
            return Refusal.TOO_MANY_FROM_ADDRESS;
        }
        return null;
    }

    void giveBack(String address) {
        open.decrementAndGet();
        perAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }

    /** The place must have been taken. */
    Connection register(Loop loop, Opening opening) {
        Connection connection = new Connection(this, loop, newId(), opening);
        sessions.put(connection.id, connection);
        options.metrics().connectionOpened();
        return connection;
    }

    void closed(Connection connection, DisconnectReason reason) {
        giveBack(connection.opening.address());
        options.metrics().connectionClosed(reason);
    }

    void forget(Connection connection) {
        sessions.remove(connection.id);
    }

    void refuseNew() {
        closing = true;
    }

    String handshake(Connection connection, boolean upgradable) {
        return "0{\"sid\":\"" + connection.id + "\",\"upgrades\":[" + (upgradable ? "\"websocket\"" : "")
                + "],\"pingInterval\":" + options.pingInterval().toMillis()
                + ",\"pingTimeout\":" + options.pingTimeout().toMillis()
                + ",\"maxPayload\":" + options.maxPayload() + "}";
    }
}
