package konnect.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import konnect.kernel.Json;

/** What Google publishes for Firebase: certificates by key id; and the emulator's way to look people up. */
final class FirebasePeer implements AutoCloseable {
    private static final String STORE_PASSWORD = "store-password";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    final Set<String> knownToEmulator = ConcurrentHashMap.newKeySet();
    final AtomicInteger fetches = new AtomicInteger();
    private final Map<String, String> published = new ConcurrentHashMap<>();
    private final HttpServer server;

    FirebasePeer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/certificates", exchange -> {
            fetches.incrementAndGet();
            answer(exchange, OK, Json.write(published));
        });
        server.createContext("/identitytoolkit.googleapis.com/v1/projects/konnect-test/accounts:lookup", this::lookUp);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String certificates() {
        return "http://" + address() + "/certificates";
    }

    /** The private key of a certificate that is published from now on. */
    Key publish(String kid) {
        return make(kid);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Key make(String kid) {
        try {
            var store = Files.createTempDirectory("konnect-firebase").resolve("keys.p12");
            keytool(store, kid);
            var opened = KeyStore.getInstance(store.toFile(), STORE_PASSWORD.toCharArray());
            var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(opened.getCertificate(kid).getEncoded());
            published.put(kid, "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
            return opened.getKey(kid, STORE_PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path store, String kid) throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-alias",
                        kid,
                        "-dname",
                        "CN=" + kid,
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .inheritIO()
                .start();
        try {
            if (made.waitFor() != 0) {
                throw new AssertionError("keytool made no certificate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void lookUp(HttpExchange exchange) throws IOException {
        var asked = Json.tree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var id = asked.path("localId").path(0).asText();
        if (!"Bearer owner".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, BAD_REQUEST, "{}");
        } else if (knownToEmulator.contains(id)) {
            answer(exchange, OK, "{\"users\":[{\"localId\":\"" + id + "\"}]}");
        } else {
            answer(exchange, OK, "{\"kind\":\"identitytoolkit#GetAccountInfoResponse\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
