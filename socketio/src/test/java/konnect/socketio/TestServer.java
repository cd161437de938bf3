package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A server of its own for one test, on any free port. */
final class TestServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final SocketIoServer socketIo;
    final Namespace main;
    final int port;
    private final Vertx vertx = Vertx.vertx();

    TestServer(SocketIoOptionsBuilder options) {
        SocketIoOptions built = options.build();
        socketIo = SocketIoServer.create(vertx, built);
        main = socketIo.namespace("/");
        HttpServer http = await(vertx.createHttpServer(built.applyTo(new HttpServerOptions()))
                .requestHandler(request -> socketIo.handle(BehindRouter.wrap(request)))
                .listen(0));
        port = http.actualPort();
    }

    /** No budget, so that a test shows only what it is about. */
    static SocketIoOptionsBuilder options() {
        return SocketIoOptions.builder().eventBudget(EventBudget.UNLIMITED);
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** An echo: what a neighbour needs to prove that all is well. */
    TestServer echoing() {
        main.onConnect(socket -> socket.onEvent(event -> event.ack(event.args().toArray())));
        return this;
    }

    /** Asks over a connection made before something bad happens elsewhere. */
    static void works(Wire neighbour) {
        neighbour.send("427[\"echo\",\"still here\"]");
        assertThat(neighbour.text()).isEqualTo("437[\"still here\"]");
    }

    @Override
    public void close() {
        await(vertx.close());
    }
}
