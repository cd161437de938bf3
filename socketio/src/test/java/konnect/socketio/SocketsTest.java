package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What an application does with sockets, from any thread. */
class SocketsTest {
    private static final String WEBSOCKET = "/socket.io/";

    @Test
    void aRoomReachesItsMembersAndVanishesWithThem() {
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main.onConnect(socket -> {
                if (server.main.sockets().size() <= 2) {
                    socket.join("team");
                }
            });
            Wire first = Wire.joined(server.port);
            Wire second = Wire.joined(server.port);
            Wire third = Wire.joined(server.port);
            server.main.to("team").emit("news", 1);
            server.main.all().emit("last");
            assertThat(List.of(first.text(), first.text())).containsExactly("42[\"news\",1]", "42[\"last\"]");
            assertThat(List.of(second.text(), second.text())).containsExactly("42[\"news\",1]", "42[\"last\"]");
            assertThat(third.text()).isEqualTo("42[\"last\"]");
            Socket left = List.copyOf(server.main.to("team").sockets()).getFirst();
            first.close();
            second.close();
            TestServer.await("they are gone", () -> server.socketIo.sockets() == 1);
            assertThat(server.main.rooms().count()).isZero();
            left.join("team");
            assertThat(server.main.rooms().count()).isZero();
            third.close();
        }
    }

    @Test
    void aBroadcastInSlicesReachesEverybodyOnce() {
        int many = Audience.SLICE + 20;
        try (TestServer server = new TestServer(TestServer.options())) {
            List<Wire> wires = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                wires.add(Wire.joined(server.port));
            }
            server.main.all().broadcast(Packet.event("expert-online", 7));
            for (Wire wire : wires) {
                assertThat(wire.text()).isEqualTo("42[\"expert-online\",7]");
                wire.close();
            }
        }
    }

    @Test
    void onlyTheFirstAcknowledgementCounts() {
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main.onConnect(socket -> socket.onEvent(event -> {
                event.ack(1);
                event.ack(2);
                socket.emit("after", event.wantsAck());
            }));
            Wire wire = Wire.joined(server.port);
            wire.send("420[\"a\"]");
            assertThat(List.of(wire.text(), wire.text())).containsExactly("430[1]", "42[\"after\",true]");
            wire.close();
        }
    }

    @Test
    void aRequestFailsWhenItsSocketGoes() {
        try (TestServer server = new TestServer(TestServer.options())) {
            Wire wire = Wire.joined(server.port);
            TestServer.await("it is in", () -> server.socketIo.sockets() == 1);
            Socket socket = server.main.sockets().iterator().next();
            Future<?> open = socket.request(Duration.ofMinutes(1), "question");
            assertThat(wire.text()).isEqualTo("420[\"question\"]");
            wire.close();
            TestServer.await("it failed", open::failed);
            assertThat(open.cause()).isInstanceOf(RequestFailed.class);
            Future<?> late = socket.request(Duration.ofMinutes(1), "late");
            TestServer.await("it failed too", late::failed);
        }
    }

    @Test
    void disconnectLeavesTheTransportAndCloseDoesNot() {
        List<DisconnectReason> reasons = new CopyOnWriteArrayList<>();
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main.onConnect(socket -> {
                socket.onDisconnect(reasons::add);
                socket.onEvent(event -> {
                    if (event.name().equals("disconnect-me")) {
                        socket.disconnect();
                    } else {
                        socket.close();
                    }
                });
            });
            Wire wire = Wire.joined(server.port);
            wire.send("42[\"disconnect-me\"]");
            assertThat(wire.text()).isEqualTo("41");
            assertThat(server.socketIo.connections()).isEqualTo(1);
            wire.send("40");
            assertThat(wire.text()).startsWith("40");
            wire.send("42[\"close-me\"]");
            assertThat(wire.closeCode()).isEqualTo(1000);
            TestServer.await("it is gone", () -> reasons.size() == 2);
            assertThat(reasons).containsOnly(DisconnectReason.SERVER);
        }
    }

    @Test
    void aFasterPulseFindsALostClientSoonerAndEndsAgain() {
        List<DisconnectReason> reasons = new CopyOnWriteArrayList<>();
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main.onConnect(socket -> {
                socket.onDisconnect(reasons::add);
                socket.pingEvery(Duration.ofMillis(50), Duration.ofSeconds(1));
            });
            Wire wire = Wire.joined(server.port);
            for (int i = 0; i < 3; i++) {
                assertThat(wire.raw().text()).isEqualTo("2");
                wire.send("3");
            }
            Socket socket = server.main.sockets().iterator().next();
            long before = System.nanoTime();
            wire.send("6");
            TestServer.await("it was heard", () -> socket.lastPacketNanos() > before);
            assertThat(wire.closeCode()).isEqualTo(1006);
            TestServer.await("it is gone", () -> !reasons.isEmpty());
            assertThat(reasons).containsExactly(DisconnectReason.PING_TIMEOUT);
        }
    }

    @Test
    void aClosingServerTakesNobodyNewAndLetsTheOthersFinish() {
        AtomicInteger gone = new AtomicInteger();
        try (TestServer server = new TestServer(TestServer.options()).echoing()) {
            Wire leaving = Wire.joined(server.port);
            Wire staying = Wire.joined(server.port);
            TestServer.await("both are in", () -> server.socketIo.sockets() == 2);
            server.main.sockets().forEach(socket -> socket.onDisconnect(reason -> gone.incrementAndGet()));
            Future<Void> closed = server.socketIo.close(Duration.ofSeconds(4));
            assertThat(new Polls(server.port, WEBSOCKET)
                            .get("?EIO=4&transport=polling")
                            .statusCode())
                    .isEqualTo(503);
            TestServer.works(staying);
            leaving.close();
            assertThat(staying.closeCode()).isEqualTo(1000);
            TestServer.await(closed);
            assertThat(gone).hasValue(2);
        }
    }
}
