package konnect.socketio;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A Socket.IO 5 server over Engine.IO 4, to be mounted on any Vert.x HTTP server. */
public final class SocketIoServer {
    private static final long DRAIN_CHECK_MILLIS = 25;

    private final SocketIoOptions options;
    private final Json json;
    private final Engine engine;
    private final Entrance entrance;
    private final Admissions admissions;
    private final Map<String, Namespace> namespaces = new ConcurrentHashMap<>();

    private SocketIoServer(Vertx vertx, SocketIoOptions options) {
        this.options = options;
        this.json = new Json(options.maxDepth());
        this.engine = new Engine(vertx, options, connection -> new Client(this, connection));
        this.entrance = new Entrance(engine);
        this.admissions = new Admissions(options.maxConcurrentAuthentications(), options.maxWaitingAuthentications());
    }

    public static SocketIoServer create(Vertx vertx, SocketIoOptions options) {
        return new SocketIoServer(vertx, options);
    }

    /** The namespace of that name, made if need be. Clients can join only what was made. */
    public Namespace namespace(String name) {
        if (!name.startsWith("/") || name.contains(",") || name.contains("?")) {
            throw new IllegalArgumentException("not a namespace: " + name);
        }
        return namespaces.computeIfAbsent(name, made -> new Namespace(made, options));
    }

    /** Takes a request for {@link SocketIoOptions#path()}, of which nothing may have been read. */
    public void handle(HttpServerRequest request) {
        entrance.handle(request);
    }

    /** Engine.IO connections, in a namespace or not. */
    public int connections() {
        return engine.open();
    }

    /** Sockets in all namespaces. */
    public int sockets() {
        int sum = 0;
        for (Namespace namespace : namespaces.values()) {
            sum += namespace.sockets().size();
        }
        return sum;
    }

    /**
     * Takes no more connections, waits for those there are to leave, and closes the rest.
     *
     * @return succeeds when none is left
     */
    public Future<Void> close(Duration drain) {
        engine.refuseNew();
        Promise<Void> done = Promise.promise();
        long deadline = System.nanoTime() + drain.toNanos();
        engine.vertx.setPeriodic(DRAIN_CHECK_MILLIS, timer -> {
            if (System.nanoTime() >= deadline) {
                for (Connection connection : engine.sessions()) {
                    connection.loop.run(() -> connection.close(DisconnectReason.SERVER));
                }
            }
            if (engine.open() == 0 && engine.vertx.cancelTimer(timer)) {
                done.complete();
            }
        });
        return done.future();
    }

    SocketIoOptions options() {
        return options;
    }

    Json json() {
        return json;
    }

    Admissions admissions() {
        return admissions;
    }

    @Nullable
    Namespace find(String name) {
        return namespaces.get(name);
    }
}
