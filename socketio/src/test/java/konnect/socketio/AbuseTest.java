package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hostile or broken clients do. In each test a neighbour goes on as if nothing had happened. */
class AbuseTest {
    private static final int LIMIT = 100_000;

    private static TestServer limited() {
        return new TestServer(TestServer.options().maxPayload(LIMIT)).echoing();
    }

    private static void refused(byte[] frame, int opcode, int code) {
        try (TestServer server = limited();
                Wire neighbour = Wire.joined(server.port);
                Wire wire = Wire.joined(server.port)) {
            wire.frame(opcode, true, frame);
            assertThat(wire.closeCode()).isEqualTo(code);
            TestServer.works(neighbour);
            TestServer.await("only the neighbour is left", () -> server.socketIo.connections() == 1);
            assertThat(server.socketIo.sockets()).isEqualTo(1);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aFrameOfOneByteTooManyIsClosedWith1009() {
        refused(new byte[LIMIT + 1], Wire.BINARY, 1009);
    }

    @Test
    void aMessageOfManyFragmentsIsClosedWith1009WhenItsSumIsTooLarge() {
        try (TestServer server = limited();
                Wire neighbour = Wire.joined(server.port);
                Wire wire = Wire.joined(server.port)) {
            wire.frame(Wire.TEXT, false, new byte[LIMIT / 2]);
            wire.frame(Wire.CONTINUATION, false, new byte[LIMIT / 2]);
            wire.frame(Wire.CONTINUATION, true, new byte[1]);
            assertThat(wire.closeCode()).isEqualTo(1009);
            TestServer.works(neighbour);
        }
    }

    @Test
    void aFrameOfExactlyTheLimitIsFine() {
        try (TestServer server = limited();
                Wire wire = Wire.joined(server.port)) {
            String head = "421[\"echo\",\"";
            wire.send(head + "x".repeat(LIMIT - head.length() - 2) + "\"]");
            assertThat(wire.text()).startsWith("431[\"xxx");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 10_000})
    void deepJsonIsRefused(int depth) {
        refused(ascii("42" + "[".repeat(depth) + "]".repeat(depth)), Wire.TEXT, 1002);
    }

    @Test
    void aMillionPlaceholdersAreRefusedByTheirNumber() {
        refused(ascii("451000000-[\"e\"]"), Wire.TEXT, 1002);
    }

    @Test
    void morePlaceholdersThanAttachmentsAreRefused() {
        try (TestServer server = limited();
                Wire neighbour = Wire.joined(server.port);
                Wire wire = Wire.joined(server.port)) {
            wire.send("451-[\"e\"" + ",{\"_placeholder\":true,\"num\":0}".repeat(3_000) + "]");
            wire.send(new byte[50_000]);
            assertThat(wire.closeCode()).isEqualTo(1002);
            TestServer.works(neighbour);
        }
    }

    @Test
    void textThatIsNotUtf8IsClosedWith1007() {
        refused(new byte[] {'4', '2', '[', '"', (byte) 0xc3, (byte) 0x28, '"', ']'}, Wire.TEXT, 1007);
    }

    @Test
    void aPostedBodyThatIsNotUtf8IsRefused() {
        try (TestServer server = limited()) {
            Polls polls = new Polls(server.port, "/socket.io/");
            String sid = polls.open();
            assertThat(polls.post(sid, new byte[] {'4', (byte) 0xff}).statusCode())
                    .isEqualTo(400);
            assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aPostedBodyOverTheLimitIs413AndEndsTheSession() {
        try (TestServer server = limited();
                Wire neighbour = Wire.joined(server.port)) {
            Polls polls = new Polls(server.port, "/socket.io/");
            String sid = polls.open();
            assertThat(polls.post(sid, new byte[LIMIT + 1]).statusCode()).isEqualTo(413);
            assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
            TestServer.works(neighbour);
        }
    }

    @Test
    void twoPostsAtOnceEndTheSession() throws Exception {
        try (TestServer server = limited();
                java.net.Socket slow = new java.net.Socket("localhost", server.port)) {
            slow.setSoTimeout(5_000);
            Polls polls = new Polls(server.port, "/socket.io/");
            String sid = polls.open();
            slow.getOutputStream()
                    .write(ascii("POST /socket.io/" + Polls.session(sid)
                            + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n4"));
            TestServer.await(
                    "the first is under way", () -> polls.post(sid, "3").statusCode() == 400);
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 400");
            assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
            assertThat(server.socketIo.connections()).isZero();
        }
    }

    @Test
    void whoNeverConnectsIsClosed() {
        try (TestServer server = new TestServer(TestServer.options().connectTimeout(Duration.ofSeconds(1)));
                Wire neighbour = Wire.joined(server.echoing().port);
                Wire wire = Wire.engine(server.port, "/socket.io/")) {
            assertThat(wire.closeCode()).isEqualTo(1008);
            TestServer.works(neighbour);
        }
    }

    @Test
    void whoWasRefusedAndStaysIsClosed() {
        try (TestServer server = new TestServer(TestServer.options().connectTimeout(Duration.ofSeconds(1)));
                Wire wire = Wire.engine(server.port, "/socket.io/")) {
            wire.send("40/nowhere,");
            assertThat(wire.text()).startsWith("44/nowhere,");
            assertThat(wire.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void aReaderThatTakesNothingIsCutWhenItsQueueIsFull() {
        List<DisconnectReason> reasons = new CopyOnWriteArrayList<>();
        try (TestServer server = new TestServer(TestServer.options().maxQueuedBytes(1 << 20));
                Wire neighbour = Wire.joined(server.echoing().port);
                Wire slow = Wire.unread(server.port, "/socket.io/?EIO=4&transport=websocket")) {
            slow.send("40");
            TestServer.await("both are in", () -> server.socketIo.sockets() == 2);
            Packet packet = Packet.event("news", "x".repeat(10_000));
            Socket victim = last(server);
            victim.onDisconnect(reasons::add);
            for (int i = 0; i < 2_000 && victim.isConnected(); i++) {
                victim.send(packet);
            }
            TestServer.await("the slow one is gone", () -> server.socketIo.connections() == 1 && !reasons.isEmpty());
            assertThat(reasons).containsExactly(DisconnectReason.SLOW_READER);
            TestServer.works(neighbour);
        }
    }

    @Test
    void aReaderThatTakesNothingIsCutAfterAWhile() {
        List<DisconnectReason> reasons = new CopyOnWriteArrayList<>();
        SocketIoOptionsBuilder options =
                TestServer.options().maxQueuedBytes(Integer.MAX_VALUE).slowReaderTimeout(Duration.ofMillis(300));
        try (TestServer server = new TestServer(options);
                Wire slow = Wire.unread(server.port, "/socket.io/?EIO=4&transport=websocket")) {
            slow.send("40");
            TestServer.await("it is in", () -> server.socketIo.sockets() == 1);
            Socket victim = last(server);
            victim.onDisconnect(reasons::add);
            Packet packet = Packet.event("news", "x".repeat(100_000));
            for (int i = 0; i < 100; i++) {
                victim.send(packet);
            }
            TestServer.await("it is gone", () -> server.socketIo.connections() == 0 && !reasons.isEmpty());
            assertThat(reasons).containsExactly(DisconnectReason.SLOW_READER);
        }
    }

    /** The one that joined last has no handler yet in these tests. */
    private static Socket last(TestServer server) {
        return server.main.sockets().stream()
                .reduce((a, b) -> a.lastPacketNanos() - b.lastPacketNanos() > 0 ? a : b)
                .orElseThrow();
    }

    @Test
    void eventsOverTheBudgetAreRefusedThenTheFloodIsClosed() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        List<DisconnectReason> reasons = new CopyOnWriteArrayList<>();
        EventBudget budget = EventBudget.DEFAULT.withRefusals(100, Duration.ofSeconds(10));
        try (TestServer server = new TestServer(SocketIoOptions.builder().eventBudget(budget))) {
            server.main.onConnect(socket -> {
                socket.onEvent(event -> done.incrementAndGet());
                socket.onRefused(event -> event.ack("TOO_FAST", refused.incrementAndGet()));
                socket.onDisconnect(reasons::add);
            });
            Wire wire = Wire.joined(server.port);
            for (int i = 0; i < 150; i++) {
                wire.send("421[\"hello\"]");
            }
            assertThat(wire.text()).isEqualTo("431[\"TOO_FAST\",1]");
            assertThat(wire.closeCode()).isEqualTo(1008);
            TestServer.await("it is gone", () -> server.socketIo.connections() == 0);
            assertThat(done).hasValueBetween(19, 20);
            assertThat(refused).hasValue(100);
            assertThat(reasons).containsExactly(DisconnectReason.FLOODED);
            wire.close();
        }
    }

    @Test
    void aFloodOfEmptyPacketsIsClosed() {
        EventBudget budget = EventBudget.DEFAULT.withTraffic(200, 1_000_000);
        try (TestServer server = new TestServer(SocketIoOptions.builder().eventBudget(budget));
                Wire wire = Wire.joined(server.port)) {
            for (int i = 0; i < 300; i++) {
                wire.send("6");
            }
            assertThat(wire.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void connectionsAreBoundedInTotalAndPerAddress() {
        try (TestServer server = new TestServer(TestServer.options().maxConnections(1))) {
            Wire only = Wire.joined(server.echoing().port);
            assertThatThrownBy(() -> Wire.open(server.port, "/socket.io/?EIO=4&transport=websocket"))
                    .hasMessageContaining("503");
            TestServer.works(only);
            only.close();
            TestServer.await("the place is free", () -> server.socketIo.connections() == 0);
            Wire.joined(server.port).close();
        }
        try (TestServer server = new TestServer(TestServer.options().maxConnectionsPerAddress(1));
                Wire only = Wire.joined(server.echoing().port)) {
            assertThat(new Polls(server.port, "/socket.io/")
                            .get("?EIO=4&transport=polling")
                            .statusCode())
                    .isEqualTo(429);
            TestServer.works(only);
        }
    }

    @Test
    void aForeignOriginIs403AndAnAllowedOneGetsItsHeaders() {
        try (TestServer server = new TestServer(TestServer.options().originAllowed("https://good.example"::equals))) {
            Polls polls = new Polls(server.port, "/socket.io/");
            HttpResponse<String> foreign = polls.send(polls.request("?EIO=4&transport=polling")
                    .header("origin", "https://evil.example")
                    .build());
            assertThat(foreign.statusCode()).isEqualTo(403);
            assertThat(foreign.headers().firstValue("access-control-allow-origin"))
                    .isEmpty();
            HttpResponse<String> good = polls.send(polls.request("?EIO=4&transport=polling")
                    .header("origin", "https://good.example")
                    .build());
            assertThat(good.statusCode()).isEqualTo(200);
            assertThat(good.headers().firstValue("access-control-allow-origin")).hasValue("https://good.example");
            assertThat(good.headers().firstValue("access-control-allow-credentials"))
                    .hasValue("true");
            assertThat(polls.get("?EIO=4&transport=polling").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aHandlerThatThrowsCostsOnlyItsEvent() {
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main.onConnect(socket -> socket.onEvent(event -> {
                if (event.name().equals("bad")) {
                    throw new IllegalStateException("on purpose");
                }
                event.ack(event.args().toArray());
            }));
            Wire wire = Wire.joined(server.port);
            wire.send("42[\"bad\"]");
            TestServer.works(wire);
            wire.close();
        }
    }

    @Test
    void whatWasSentBeforeAPollingConnectionIsClosedStillArrives() {
        try (TestServer server = new TestServer(TestServer.options())) {
            server.main.onConnect(socket -> socket.onEvent(event -> {
                socket.emit("farewell");
                socket.close();
            }));
            Polls polls = new Polls(server.port, "/socket.io/");
            String sid = polls.open();
            assertThat(polls.post(sid, "40\u001e42[\"leave\"]").statusCode()).isEqualTo(200);
            CompletableFuture<HttpResponse<String>> last = polls.pollLater(sid);
            assertThat(last.join().body()).startsWith("40{").endsWith("\u001e42[\"farewell\"]\u001e1");
            assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
        }
    }
}
