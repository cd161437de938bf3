package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** CONNECT with an authentication that takes its time. */
class JoiningTest {
    @Test
    void nothingIsRegisteredWhenTheClientLeftDuringItsAuthentication() {
        Promise<Object> decision = Promise.promise();
        AtomicInteger connected = new AtomicInteger();
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main.authenticator(handshake -> decision.future()).onConnect(s -> connected.incrementAndGet());
            Wire wire = Wire.engine(server.port, "/socket.io/");
            wire.send("40");
            TestServer.await("it is in", () -> server.socketIo.connections() == 1);
            wire.close();
            TestServer.await("it is gone", () -> server.socketIo.connections() == 0);
            decision.complete("somebody");
            Wire later = Wire.joined(server.port);
            TestServer.await("the later one is in", () -> connected.get() == 1);
            assertThat(server.socketIo.sockets()).isEqualTo(1);
            later.close();
        }
    }

    @Test
    void anEventDuringAuthenticationIsNeverDispatched() {
        AtomicInteger connected = new AtomicInteger();
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main
                    .authenticator(handshake -> Promise.promise().future())
                    .onConnect(s -> connected.incrementAndGet());
            Wire wire = Wire.engine(server.port, "/socket.io/");
            wire.send("40");
            wire.send("42[\"hello\"]");
            assertThat(wire.closeCode()).isEqualTo(1002);
            assertThat(connected).hasValue(0);
            wire.close();
        }
    }

    @Test
    void authenticationsAtOnceAreBoundedAndTheRestWaitTheirTurn() {
        List<Promise<Object>> asked = new CopyOnWriteArrayList<>();
        SocketIoOptionsBuilder options =
                TestServer.options().maxConcurrentAuthentications(2).maxWaitingAuthentications(2);
        try (TestServer server = new TestServer(options)) {
            server.main.authenticator(handshake -> {
                Promise<Object> promise = Promise.promise();
                asked.add(promise);
                return promise.future();
            });
            List<Wire> wires = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                wires.add(Wire.engine(server.port, "/socket.io/"));
                wires.get(i).send("40");
                int sent = i;
                TestServer.await("its turn", () -> asked.size() >= Math.min(sent + 1, 2));
            }
            assertThat(wires.get(4).closeCode()).isEqualTo(1000);
            assertThat(asked).hasSize(2);
            asked.get(0).complete("first");
            TestServer.await("the third is asked", () -> asked.size() == 3);
            asked.get(1)
                    .fail(new ConnectRefused(
                            "No", Json.MAPPER.createObjectNode().put("code", "X")));
            assertThat(wires.get(1).text()).isEqualTo("44{\"message\":\"No\",\"data\":{\"code\":\"X\"}}");
            TestServer.await("the fourth is asked", () -> asked.size() == 4);
            assertThat(wires.get(0).text()).startsWith("40{");
            wires.forEach(Wire::close);
        }
    }

    @Test
    void anAuthenticationThatFailsWithoutARefusalLosesTheConnectionSoThatTheClientComesBack() {
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main.authenticator(handshake -> Future.failedFuture(new IllegalStateException("away")));
            Wire wire = Wire.engine(server.port, "/socket.io/");
            wire.send("40");
            assertThat(wire.closeCode()).isEqualTo(1000);
            wire.close();
        }
    }

    @Test
    void anAuthenticationThatNeverEndsGivesItsPlaceBack() {
        SocketIoOptionsBuilder options =
                TestServer.options().maxConcurrentAuthentications(1).connectTimeout(Duration.ofSeconds(1));
        try (TestServer server = new TestServer(options)) {
            server.main.authenticator(handshake -> Promise.promise().future());
            Wire first = Wire.engine(server.port, "/socket.io/");
            first.send("40");
            Wire second = Wire.engine(server.port, "/socket.io/");
            second.send("40");
            assertThat(first.closeCode()).isEqualTo(1000);
            assertThat(second.closeCode()).isEqualTo(1000);
            first.close();
            second.close();
        }
    }
}
