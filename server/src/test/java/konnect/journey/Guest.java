package konnect.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.socket.client.AckWithTimeout;
import io.socket.client.IO;
import io.socket.client.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import konnect.ServerProcess;
import konnect.asyncapi.EventSchemas;
import konnect.http.Asked;
import konnect.kernel.Json;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.json.JSONException;
import org.json.JSONObject;

/** A signed-up person with a stock client, who remembers every event heard. */
final class Guest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MANY = 1_000;
    private static final OkHttpClient HTTP = client();

    final String id;
    final String email;
    final String bearer;
    private final ServerProcess server;
    private final Asked signUp;
    private final List<Heard> heard = new ArrayList<>();
    private final Socket socket;

    record Heard(String event, JsonNode payload) {}

    Guest(ServerProcess server, Asked signUp) {
        this.server = server;
        this.signUp = signUp;
        id = signUp.json().path("user").path("id").asText();
        email = signUp.json().path("user").path("email").asText();
        bearer = signUp.bearer();
        var options = IO.Options.builder()
                .setForceNew(true)
                .setTransports(new String[] {"websocket"})
                .setReconnectionDelay(50)
                .setReconnectionDelayMax(200)
                .setAuth(Map.of("token", bearer.substring("Bearer ".length())))
                .build();
        options.webSocketFactory = HTTP;
        options.callFactory = HTTP;
        socket = IO.socket(server.baseUri(), options);
        socket.onAnyIncoming(args -> hear(String.valueOf(args[0]), json(args[1])));
    }

    private static OkHttpClient client() {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(MANY);
        dispatcher.setMaxRequestsPerHost(MANY);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .readTimeout(Duration.ofMinutes(1))
                .build();
    }

    /** A new access token of the same person, by password. */
    String freshToken() {
        var body = "{\"email\":\"" + email + "\",\"password\":\"" + Asked.PASSWORD + "\"}";
        return Asked.ask(server, "POST /api/auth/login", body)
                .json()
                .path("accessToken")
                .asText();
    }

    /** The same person on another socket. */
    Guest tab() {
        return new Guest(server, signUp);
    }

    /** The same person with a socket on another server. */
    Guest on(ServerProcess other) {
        return new Guest(other, signUp);
    }

    Socket socket() {
        return socket;
    }

    Guest connect() {
        var connected = new CompletableFuture<Boolean>();
        socket.once(Socket.EVENT_CONNECT, args -> connected.complete(true));
        socket.connect();
        connected.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        return this;
    }

    /** Connects and registers as {@code user} or {@code expert}. */
    Guest arrive(String userType) {
        connect();
        var answer = ask("register", "{userType:'" + userType + "'}");
        if (!answer.path("ok").asBoolean()) {
            throw new AssertionError("not registered: " + answer);
        }
        return this;
    }

    /** Leaves with a DISCONNECT packet. */
    void leave() {
        socket.disconnect();
    }

    /** The acknowledgement of an event whose payload is written leniently, without double quotes. */
    JsonNode ask(String event, String payload) {
        return send(event, PATIENCE, lenient(payload))
                .orElseThrow(() -> new AssertionError("no acknowledgement of " + event));
    }

    /** The code of a refusal; empty where it was none. */
    String refusal(String event, String payload) {
        return ask(event, payload).path("error").path("code").asText();
    }

    /** What is acknowledged within the time; the event may have happened without. */
    Optional<JsonNode> send(String event, Duration limit, Object... payload) {
        var answer = new CompletableFuture<Optional<JsonNode>>();
        socket.emit(event, payload, new AckWithTimeout(limit.toMillis()) {
            @Override
            public void onSuccess(Object... args) {
                var told = json(args[0]);
                EventSchemas.answered(event, told);
                answer.complete(Optional.of(told));
            }

            @Override
            public void onTimeout() {
                answer.complete(Optional.empty());
            }
        });
        return answer.orTimeout(limit.toMillis() * 2, TimeUnit.MILLISECONDS).join();
    }

    JsonNode await(String event) {
        return await(event, payload -> true);
    }

    /** The next event of this name that fits and that was not awaited before. */
    synchronized JsonNode await(String event, Predicate<JsonNode> fits) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            var found = take(event, fits);
            while (found.isEmpty()) {
                long leftMs = (deadline - System.nanoTime()) / 1_000_000;
                if (leftMs <= 0) {
                    throw new AssertionError("never heard " + event + "; heard " + heard);
                }
                wait(leftMs);
                found = take(event, fits);
            }
            return found.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<JsonNode> take(String event, Predicate<JsonNode> fits) {
        for (int i = 0; i < heard.size(); i++) {
            var each = heard.get(i);
            if (each.event().equals(event) && fits.test(each.payload())) {
                heard.remove(i);
                return Optional.of(each.payload());
            }
        }
        return Optional.empty();
    }

    synchronized List<String> heardEvents() {
        return heard.stream().map(Heard::event).toList();
    }

    /** Of every event of this name, what stands under this field. */
    synchronized List<String> all(String event, String field) {
        return heard.stream()
                .filter(each -> each.event().equals(event))
                .map(each -> each.payload().path(field).asText())
                .toList();
    }

    synchronized void forget() {
        heard.clear();
    }

    private synchronized void hear(String event, JsonNode payload) {
        EventSchemas.heard(event, payload);
        heard.add(new Heard(event, payload));
        notifyAll();
    }

    Asked http(String line, String body) {
        return Asked.ask(server, line, body, "Authorization", bearer);
    }

    void deposit(int rupees) {
        var answer = http("POST /api/wallet/deposit", "{\"amount\":" + rupees + "}");
        if (answer.status() != 201) {
            throw new AssertionError(answer.json().toString());
        }
    }

    double balance() {
        return http("GET /api/wallet", "").json().path("balance").asDouble();
    }

    @Override
    public void close() {
        socket.close();
    }

    private static JSONObject lenient(String payload) {
        try {
            return new JSONObject(payload);
        } catch (JSONException e) {
            throw new AssertionError("no payload: " + payload, e);
        }
    }

    private static JsonNode json(Object argument) {
        try {
            return Json.MAPPER.readTree(String.valueOf(argument));
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + argument, e);
        }
    }
}
