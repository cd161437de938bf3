package konnect.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import konnect.kernel.Ids;
import konnect.kernel.Json;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * An issuer of OpenID Connect who lets everybody in: codes are good once, for the client with its secret, the address
 * they were asked for and the verifier of the challenge (RFC 7636). Beside it, a collector of traces (OTLP by HTTP).
 */
final class IssuerPeer implements AutoCloseable {
    static final String SECRET = "client-secret";
    private static final int FOUND = 302;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final HttpServer server;
    private final RsaJsonWebKey key;
    private final Queue<Token> next = new ConcurrentLinkedQueue<>();
    private final Queue<String> traces = new ConcurrentLinkedQueue<>();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    /** What the next token says; a negative time is one that has passed. */
    record Token(String issuer, String subject, String audience, Map<String, Object> claims, long seconds) {}

    IssuerPeer() {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("k1");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/google/.well-known/openid-configuration", exchange -> answer(exchange, OK, document()));
        server.createContext("/google/jwks", exchange -> answer(exchange, OK, "{\"keys\":[" + key.toJson() + "]}"));
        server.createContext("/google/authorize", this::authorize);
        server.createContext("/google/token", this::token);
        server.createContext("/v1/traces", this::trace);
        server.start();
    }

    String url() {
        return url("google");
    }

    /** Where traces may be sent. */
    String collector() {
        return url("").replaceAll("/$", "");
    }

    /** The traces that came, as text with the bytes of protobuf between. */
    String traces() {
        return String.join("\n", traces);
    }

    void next(Token token) {
        next.add(token);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String url(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    private String document() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/jwks"}""".formatted(url());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var code = Ids.secret();
        codes.put(code, asked);
        var state = URLEncoder.encode(value(asked, "state"), StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Location", value(asked, "redirect_uri") + "?code=" + code + "&state=" + state);
        answer(exchange, FOUND, "");
    }

    private void trace(HttpExchange exchange) throws IOException {
        traces.add(new String(unpacked(exchange).readAllBytes(), StandardCharsets.ISO_8859_1));
        answer(exchange, OK, "");
    }

    private static InputStream unpacked(HttpExchange exchange) throws IOException {
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
    }

    private void token(HttpExchange exchange) throws IOException {
        var given = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(value(given, "code"));
        boolean good = asked != null
                && SECRET.equals(value(given, "client_secret"))
                && value(asked, "client_id").equals(value(given, "client_id"))
                && value(asked, "redirect_uri").equals(value(given, "redirect_uri"))
                && value(asked, "code_challenge_method").equals("S256")
                && value(asked, "code_challenge").equals(challenge(value(given, "code_verifier")));
        var token = next.poll();
        if (asked == null || !good || token == null) {
            answer(exchange, BAD_REQUEST, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(exchange, OK, "{\"token_type\":\"Bearer\",\"id_token\":\"" + signed(token, asked) + "\"}");
        }
    }

    private String signed(Token token, Map<String, String> asked) {
        var claims = new JwtClaims();
        var now = NumericDate.now();
        claims.setIssuer(url(token.issuer()));
        claims.setSubject(token.subject());
        claims.setAudience(token.audience());
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + token.seconds()));
        claims.setStringClaim("nonce", value(asked, "nonce"));
        token.claims().forEach(claims::setClaim);
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setPayload(Json.write(claims.getClaimsMap()));
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
