package konnect.realtime;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import konnect.kernel.Authenticator;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.kernel.SignIn;
import konnect.socketio.ConnectRefused;
import konnect.socketio.Event;
import konnect.socketio.Handshake;
import konnect.socketio.Socket;
import org.jboss.logging.Logger;

/** Puts the Socket.IO server on the HTTP server's port, signs its people in, and hands their events on. */
@Singleton
public final class Mount implements HttpServerOptionsCustomizer {
    private static final Logger LOG = Logger.getLogger(Mount.class);
    /** Before any handler that would read a body. */
    private static final int FIRST = -100;

    static final Told<ShutdownOut> SHUTDOWN =
            Told.of("server-shutdown", ShutdownOut.class, "To everybody, as the last: this node is going away");

    private static final int RETRY_AFTER_MS = 10_000;
    private static final Duration DRAIN = Duration.ofSeconds(5);

    private final Workers workers;
    private final Sockets sockets;
    private final Authenticator authenticator;
    private final Gateway gateway;
    private final People people;

    public Mount(Workers workers, Sockets sockets, Authenticator authenticator, Gateway gateway, People people) {
        this.workers = workers;
        this.sockets = sockets;
        this.authenticator = authenticator;
        this.gateway = gateway;
        this.people = people;
    }

    void route(@Observes Router router) {
        var server = sockets.server();
        var namespace = server.namespace("/");
        namespace.authenticator(this::authenticate).onConnect(this::connected);
        people.attach(namespace);
        router.route(sockets.options().path() + "*").order(FIRST).handler(context -> server.handle(context.request()));
    }

    @Override
    public void customizeHttpServer(HttpServerOptions http) {
        sockets.options().applyTo(http);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions https) {
        sockets.options().applyTo(https);
    }

    /** Before the port closes: tells everybody to connect elsewhere and waits a little for them to leave. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        people.broadcast(SHUTDOWN.packet(new ShutdownOut(RETRY_AFTER_MS)));
        try {
            sockets.server()
                    .close(DRAIN)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(DRAIN.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("sockets were still open at the end of the drain");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<?> authenticate(Handshake handshake) {
        var token = handshake.auth().path("token");
        if (!token.isTextual()) {
            return Future.failedFuture(refused());
        }
        return workers.call(() -> signedIn(token.textValue()));
    }

    private SignIn signedIn(String token) {
        try {
            return authenticator.signIn(token);
        } catch (Problem problem) {
            throw problem.code() == Code.UNAUTHENTICATED ? refused() : problem;
        }
    }

    private static ConnectRefused refused() {
        return new ConnectRefused(
                "Sign in first", Json.MAPPER.createObjectNode().put("code", Code.UNAUTHENTICATED.name()));
    }

    private void connected(Socket socket) {
        if (!(socket.principal() instanceof SignIn signIn)) {
            throw new IllegalStateException("a socket without a person");
        }
        var person = new PersonSocket(socket, signIn, workers::run);
        socket.attach(person);
        socket.join(People.room(person.userId()));
        socket.onEvent(event -> gateway.take(person, event));
        socket.onRefused(Mount::tooFast);
        socket.onDisconnect(reason -> gateway.gone(person, reason));
    }

    private static void tooFast(Event event) {
        Gateway.refuse(event, new Problem(Code.TOO_FAST, "Too many events; slow down"));
    }

    /** @param retryAfterMs within which to connect again, at a random moment */
    record ShutdownOut(@Min(0) int retryAfterMs) {}
}
