package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socket.client.Ack;
import io.socket.client.IO;
import io.vertx.core.Future;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.json.JSONObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stock Java client over polling, WebSocket and the upgrade. */
class StockJavaClientTest {
    private final LinkedBlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final List<DisconnectReason> left = new CopyOnWriteArrayList<>();

    private TestServer server() {
        TestServer server = new TestServer(
                TestServer.options().pingInterval(Duration.ofMillis(200)).pingTimeout(Duration.ofMillis(1_000)));
        server.main.authenticator(StockJavaClientTest::check).onConnect(this::serve);
        server.socketIo
                .namespace("/other")
                .onConnect(socket -> socket.emit("welcome", socket.namespace().name()));
        return server;
    }

    private static Future<?> check(Handshake handshake) {
        String token = handshake.auth().path("token").asText();
        ObjectNode data = Json.MAPPER.createObjectNode().put("code", "UNAUTHENTICATED");
        return token.equals("good")
                ? Future.succeededFuture("user-of-" + token)
                : Future.failedFuture(new ConnectRefused("Sign in again", data));
    }

    private void serve(Socket socket) {
        socket.onDisconnect(left::add);
        socket.onEvent(event -> {
            switch (event.name()) {
                case "echo" -> event.ack(event.args().toArray());
                case "ask" -> {
                    Future<List<JsonNode>> answer = socket.request(Duration.ofSeconds(2), "question", 42);
                    answer.onSuccess(args -> event.ack(args.toArray()));
                }
                case "ask-nobody" ->
                    socket.request(Duration.ofMillis(100), "unheard").onFailure(error -> event.ack(error.getMessage()));
                case "drop" -> socket.close();
                default -> event.ack("unknown");
            }
        });
        socket.emit("hello", socket.principal());
    }

    private io.socket.client.Socket client(TestServer server, String mode, String namespace, String token) {
        IO.Options options = IO.Options.builder()
                .setForceNew(true)
                .setReconnectionDelay(50)
                .setTransports(mode.split(",", -1))
                .setAuth(Map.of("token", token))
                .build();
        io.socket.client.Socket socket = IO.socket(URI.create("http://localhost:" + server.port + namespace), options);
        socket.on("hello", args -> heard.add(args[0]));
        socket.on("welcome", args -> heard.add(args[0]));
        socket.on("question", args -> ((Ack) args[1]).call("the answer to " + args[0]));
        socket.on(io.socket.client.Socket.EVENT_CONNECT_ERROR, args -> heard.add(args[0]));
        return socket.connect();
    }

    private Object next() {
        try {
            Object value = heard.poll(10, TimeUnit.SECONDS);
            return value == null ? "nothing came" : value;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Object ask(io.socket.client.Socket socket, String event, Object... args) {
        socket.emit(event, args, answer -> heard.add(answer.length == 0 ? "" : answer[0]));
        return next();
    }

    @ParameterizedTest
    @ValueSource(strings = {"polling", "websocket", "polling,websocket"})
    void eventsBinaryAndAcknowledgementsWorkBothWays(String mode) {
        try (TestServer server = server()) {
            io.socket.client.Socket socket = client(server, mode, "/", "good");
            assertThat(next()).isEqualTo("user-of-good");
            assertThat(ask(socket, "echo", "zwei ☕ 🙂")).isEqualTo("zwei ☕ 🙂");
            byte[] bytes = "bytes".getBytes(StandardCharsets.UTF_8);
            assertThat(ask(socket, "echo", bytes)).isEqualTo(bytes);
            assertThat(ask(socket, "ask")).isEqualTo("the answer to 42");
            assertThat(ask(socket, "ask-nobody")).isEqualTo("No acknowledgement in time");
            socket.disconnect();
            TestServer.await("it left", () -> !left.isEmpty());
            assertThat(left).containsExactly(DisconnectReason.CLIENT_DISCONNECT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"polling", "websocket", "polling,websocket"})
    void aRefusedClientIsToldWhyAndAnotherNamespaceIsOpen(String mode) {
        try (TestServer server = server()) {
            io.socket.client.Socket refused = client(server, mode, "/", "bad");
            assertThat(next())
                    .isInstanceOf(JSONObject.class)
                    .asString()
                    .contains("\"code\":\"UNAUTHENTICATED\"")
                    .contains("\"message\":\"Sign in again\"");
            refused.close();
            io.socket.client.Socket other = client(server, mode, "/other", "bad");
            assertThat(next()).isEqualTo("/other");
            other.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"polling", "websocket", "polling,websocket"})
    void aClientWhoseTransportWasClosedComesBackByItself(String mode) {
        try (TestServer server = server()) {
            io.socket.client.Socket socket = client(server, mode, "/", "good");
            assertThat(next()).isEqualTo("user-of-good");
            socket.emit("drop");
            assertThat(next()).isEqualTo("user-of-good");
            assertThat(left).containsExactly(DisconnectReason.SERVER);
            socket.close();
        }
    }
}
