package konnect.payments;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import konnect.config.Payments.Keys;
import konnect.kernel.Json;

/** Speaks what Konnect asks of Razorpay and of Stripe, and signs as they sign. */
public final class ProviderPeer implements AutoCloseable {
    public static final String WEBHOOK_SECRET = "webhook-secret";
    private static final String KEY_ID = "key_id";
    private static final String KEY_SECRET = "key-secret";
    private static final int UNAUTHORIZED = 401;

    private final HttpServer server;
    private final AtomicInteger made = new AtomicInteger();
    private final Map<String, String> intents = new ConcurrentHashMap<>();
    private volatile boolean broken;

    public ProviderPeer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/orders", exchange -> serve(exchange, KEY_ID, this::order));
        server.createContext("/v1/payment_intents", exchange -> serve(exchange, KEY_SECRET, this::intent));
        server.start();
    }

    private interface Answer {
        String to(HttpExchange exchange, String body);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Keys keys() {
        return new Keys(KEY_ID, KEY_SECRET, WEBHOOK_SECRET, uri());
    }

    /** The configuration of a server whose deposits go through Razorpay. */
    public Map<String, String> razorpay() {
        return Map.of(
                "KONNECT_PAYMENTS", "razorpay",
                "KONNECT_RAZORPAY_KEY_ID", KEY_ID,
                "KONNECT_RAZORPAY_KEY_SECRET", KEY_SECRET,
                "KONNECT_RAZORPAY_WEBHOOK_SECRET", WEBHOOK_SECRET,
                "KONNECT_RAZORPAY_URL", uri().toString());
    }

    /** How many orders and intents were made. */
    public int made() {
        return made.get();
    }

    public void setBroken(boolean broken) {
        this.broken = broken;
    }

    /** From now on this intent is said to be in this state. */
    public void setIntent(String id, String status) {
        intents.computeIfPresent(
                id, (key, json) -> json.replaceAll("\"status\":\"[a-z_]+\"", "\"status\":\"" + status + "\""));
    }

    /** What the provider's page gives a browser that has paid. */
    public static String confirmation(String orderId, String paymentId) {
        return Signatures.of(KEY_SECRET, (orderId + "|" + paymentId).getBytes(StandardCharsets.UTF_8));
    }

    /** Over the raw body of a webhook; for Stripe over its time too. */
    public static String signature(String signed) {
        return Signatures.of(WEBHOOK_SECRET, signed.getBytes(StandardCharsets.UTF_8));
    }

    private String order(HttpExchange exchange, String body) {
        var asked = Json.read(body.getBytes(StandardCharsets.UTF_8), JsonNode.class);
        if (!asked.path("payment_capture").asBoolean()
                || asked.path("receipt").asText().length() > 40) {
            throw new IllegalArgumentException("not as the provider wants it: " + body);
        }
        return "{\"id\":\"order_%d\",\"entity\":\"order\",\"amount\":%d,\"currency\":\"%s\",\"status\":\"created\"}"
                .formatted(
                        made.incrementAndGet(),
                        asked.path("amount").asLong(),
                        asked.path("currency").asText());
    }

    private String intent(HttpExchange exchange, String body) {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET")) {
            return Objects.requireNonNull(intents.get(path.substring(path.lastIndexOf('/') + 1)));
        }
        var form = Arrays.stream(body.split("&", -1))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8).split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        var key = Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        var id = "pi_" + key;
        made.incrementAndGet();
        intents.put(id, """
                {"id":"%s","amount":%s,"currency":"%s","status":"requires_payment_method","client_secret":"%s_secret"}""".formatted(id, form.get("amount"), form.get("currency"), id));
        return Objects.requireNonNull(intents.get(id));
    }

    private void serve(HttpExchange exchange, String user, Answer answer) throws IOException {
        var login = Base64.getEncoder()
                .encodeToString(
                        (user + (user.equals(KEY_ID) ? ":" + KEY_SECRET : ":")).getBytes(StandardCharsets.UTF_8));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = broken ? 500 : 200;
        if (!("Basic " + login).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            status = UNAUTHORIZED;
        }
        var bytes = (status == 200 ? answer.to(exchange, body) : "{}").getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
