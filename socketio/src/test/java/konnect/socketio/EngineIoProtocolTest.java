package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Engine.IO protocol 4, statement by statement, against the protocol server's echo. */
class EngineIoProtocolTest {
    private static final String PATH = "/engine.io/";
    private static final String WEBSOCKET = PATH + "?EIO=4&transport=websocket";
    private static Vertx vertx;
    private static int port;
    private static Polls polls;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        HttpServer server = TestServer.await(ProtocolServer.start(vertx, 0));
        port = server.actualPort();
        polls = new Polls(port, PATH);
    }

    @AfterAll
    static void stop() {
        TestServer.await(vertx.close());
    }

    @Test
    void theHandshakeOverPollingTellsSidUpgradesIntervalsAndPayload() throws Exception {
        HttpResponse<String> response = polls.get("?EIO=4&transport=polling");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("text/plain; charset=UTF-8");
        assertThat(response.body()).startsWith("0");
        JsonNode value = new ObjectMapper().readTree(response.body().substring(1));
        assertThat(value.properties()).hasSize(5);
        assertThat(value.get("sid").textValue()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(value.get("upgrades").toString()).isEqualTo("[\"websocket\"]");
        assertThat(value.get("pingInterval").intValue()).isEqualTo(300);
        assertThat(value.get("pingTimeout").intValue()).isEqualTo(200);
        assertThat(value.get("maxPayload").intValue()).isEqualTo(1_000_000);
    }

    @Test
    void theHandshakeOverWebSocketOffersNoUpgrade() throws Exception {
        try (Wire wire = Wire.open(port, WEBSOCKET)) {
            String open = wire.text();
            assertThat(open).startsWith("0");
            assertThat(new ObjectMapper().readTree(open.substring(1)).get("upgrades"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?transport=polling",
                "?EIO=abc&transport=polling",
                "?EIO=3&transport=polling",
                "?EIO=4",
                "?EIO=4&transport=abc",
                "?EIO=4&transport=websocket",
                "?EIO=4&transport=polling&sid=unknown",
                "?EIO=4&transport=polling&sid=%zz"
            })
    void aRequestWithABadParameterIsRefused(String query) throws Exception {
        try (java.net.Socket socket = new java.net.Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("GET " + PATH + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void onlyGetOpensASession(String method) {
        HttpResponse<String> response = polls.send(polls.request("?EIO=4&transport=polling")
                .method(method, BodyPublishers.ofString("x"))
                .build());
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?transport=websocket", "?EIO=abc&transport=websocket", "?EIO=4", "?EIO=4&transport=abc"})
    void aWebSocketWithABadParameterIsRefused(String query) {
        assertThatThrownBy(() -> Wire.open(port, PATH + query)).hasMessageContaining("400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4hello", "4test1\u001e4test2\u001e4test3", "4hello\u001ebAQIDBA==", "4ünïcödé 🙂"})
    void payloadsOfTextAndBinaryTravelOverPolling(String payload) {
        String sid = polls.open();
        HttpResponse<String> pushed = polls.post(sid, payload);
        assertThat(pushed.statusCode()).isEqualTo(200);
        assertThat(pushed.body()).isEqualTo("ok");
        assertThat(polls.poll(sid).body()).isEqualTo(payload);
    }

    @Test
    void textAndBinaryTravelOverWebSocketWithoutAWrapper() {
        try (Wire wire = Wire.engine(port, PATH)) {
            wire.send("4hello");
            assertThat(wire.text()).isEqualTo("4hello");
            wire.send(new byte[] {1, 2, 3, 4});
            Wire.Message back = wire.next();
            assertThat(back.opcode()).isEqualTo(Wire.BINARY);
            assertThat(back.bytes()).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void aFragmentedMessageIsOneMessage() {
        try (Wire wire = Wire.engine(port, PATH)) {
            wire.frame(Wire.TEXT, false, new byte[] {'4', 'a'});
            wire.frame(Wire.CONTINUATION, false, new byte[] {'b'});
            wire.frame(Wire.CONTINUATION, true, new byte[] {'c'});
            assertThat(wire.text()).isEqualTo("4abc");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "2", "4ok\u001e", "b!!"})
    void anUnknownPacketClosesThePollingSession(String payload) {
        String sid = polls.open();
        assertThat(polls.post(sid, payload).statusCode()).isEqualTo(400);
        assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "2", "bAQID"})
    void anUnknownPacketClosesTheWebSocket(String packet) {
        try (Wire wire = Wire.engine(port, PATH)) {
            wire.send(packet);
            assertThat(wire.closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void twoPollsAtOnceCloseTheSession() {
        String sid = polls.open();
        CompletableFuture<HttpResponse<String>> first = polls.pollLater(sid);
        CompletableFuture<HttpResponse<String>> second = polls.pollLater(sid);

        assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
                .containsExactlyInAnyOrder(200, 400);
        assertThat(List.of(first.join().body(), second.join().body())).contains("1");
        assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
    }

    @Test
    void anAbortedPollClosesTheSession() throws Exception {
        String sid = polls.open();
        try (java.net.Socket socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + PATH + Polls.session(sid) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        }
        TestServer.await("the session is gone", () -> {
            var answer = polls.poll(sid);
            assertThat(answer.body()).as("nobody is told of a deliberate end").isNotEqualTo("6");
            return answer.statusCode() == 400;
        });
    }

    @Test
    void theServerPingsAndThePollingClientPongs() {
        String sid = polls.open();
        for (int i = 0; i < 3; i++) {
            assertThat(polls.poll(sid).body()).isEqualTo("2");
            assertThat(polls.post(sid, "3").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theServerPingsAndTheWebSocketClientPongs() {
        try (Wire wire = Wire.engine(port, PATH)) {
            for (int i = 0; i < 3; i++) {
                assertThat(wire.raw().text()).isEqualTo("2");
                wire.send("3");
            }
        }
    }

    @Test
    void withoutAPongTheWebSocketIsClosed() {
        try (Wire wire = Wire.engine(port, PATH)) {
            long start = System.nanoTime();
            assertThat(wire.closeCode()).isEqualTo(1006);
            assertThat((System.nanoTime() - start) / 1_000_000).isBetween(400L, 1_000L);
        }
    }

    @Test
    void withoutAPongThePollingSessionIsClosed() {
        String sid = polls.open();
        assertThat(polls.poll(sid).body()).isEqualTo("2");
        assertThat(polls.poll(sid).body()).isEqualTo("1");
        assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
    }

    @Test
    void closeEndsAPollingSessionAndItsPendingPoll() {
        String sid = polls.open();
        CompletableFuture<HttpResponse<String>> pending = polls.pollLater(sid);
        assertThat(polls.post(sid, "1").statusCode()).isEqualTo(200);
        assertThat(pending.join().statusCode()).isEqualTo(200);
        assertThat(pending.join().body()).isEqualTo("6");
        assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
    }

    @Test
    void aPollThatWasOvertakenByCloseStillEndsCleanly() {
        String sid = polls.open();
        assertThat(polls.post(sid, "1").statusCode()).isEqualTo(200);
        assertThat(polls.poll(sid).body()).isEqualTo("6");
        assertThat(polls.poll(sid).statusCode()).isEqualTo(400);
    }

    @Test
    void closeEndsAWebSocket() {
        try (Wire wire = Wire.engine(port, PATH)) {
            wire.send("1");
            assertThat(wire.closeCode()).isEqualTo(1000);
        }
    }

    @Test
    void anUpgradeReleasesThePollAndCarriesOnOverWebSocket() {
        String sid = polls.open();
        try (Wire wire = Wire.open(port, WEBSOCKET + "&sid=" + sid)) {
            wire.send("2probe");
            assertThat(wire.text()).isEqualTo("3probe");
            assertThat(polls.poll(sid).body()).isEqualTo("6");
            wire.send("5");
            wire.send("4hello");
            assertThat(wire.text()).isEqualTo("4hello");
        }
    }

    @Test
    void whatWaitedDuringTheUpgradeComesOverWebSocketInOrder() {
        String sid = polls.open();
        try (Wire wire = Wire.open(port, WEBSOCKET + "&sid=" + sid)) {
            wire.send("2probe");
            assertThat(wire.text()).isEqualTo("3probe");
            assertThat(polls.post(sid, "4one\u001e4two").statusCode()).isEqualTo(200);
            wire.send("5");
            wire.send("4three");
            assertThat(List.of(wire.text(), wire.text(), wire.text())).containsExactly("4one", "4two", "4three");
        }
    }

    @Test
    void afterTheUpgradeHttpAndASecondWebSocketAreIgnored() {
        String sid = polls.open();
        try (Wire wire = Wire.open(port, WEBSOCKET + "&sid=" + sid)) {
            wire.send("2probe");
            wire.send("5");
            assertThat(wire.text()).isEqualTo("3probe");
            TestServer.await("polls are refused", () -> polls.poll(sid).statusCode() == 400);
            try (Wire second = Wire.open(port, WEBSOCKET + "&sid=" + sid)) {
                assertThat(second.closeCode()).isEqualTo(1000);
            }
            wire.send("4hello");
            assertThat(wire.text()).isEqualTo("4hello");
        }
    }

    @Test
    void aFailedProbeLeavesThePollingSessionAlone() {
        String sid = polls.open();
        try (Wire wire = Wire.open(port, WEBSOCKET + "&sid=" + sid)) {
            wire.send("5");
            assertThat(wire.closeCode()).isEqualTo(1000);
        }
        assertThat(polls.post(sid, "4hello").statusCode()).isEqualTo(200);
        assertThat(polls.poll(sid).body()).isEqualTo("4hello");
    }
}
