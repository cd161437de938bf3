package konnect.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import konnect.kernel.Json;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** A push service with one browser behind it, which has the private key and reads what comes (RFC 8291, 8292). */
final class PushService implements AutoCloseable {
    private static final int CREATED = 201;
    private final HttpServer server;
    private final KeyPair keys;
    private final byte[] auth = new byte[16];
    private volatile int status = CREATED;
    final List<Pushed> heard = new CopyOnWriteArrayList<>();

    /** A message as the browser reads it, and who its sender says to be. */
    record Pushed(JsonNode text, String authorization, String ttl) {}

    PushService() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
            new SecureRandom().nextBytes(auth);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the browser's subscription says as JSON. */
    String subscription(String path) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"endpoint\":\"%s%s\",\"expirationTime\":null,\"keys\":{\"p256dh\":\"%s\",\"auth\":\"%s\"}}"
                .formatted(origin(), path, base64.encodeToString(point()), base64.encodeToString(auth));
    }

    void answerFromNowOn(int code) {
        status = code;
    }

    /** Checks the sender's token against the key that browsers subscribe with; answers its subject. */
    String sender(Pushed pushed, String publicKey) throws Exception {
        var parts = pushed.authorization().split("vapid t=|, k=", -1);
        if (!parts[2].equals(publicKey)) {
            throw new AssertionError("another key: " + parts[2]);
        }
        var bytes = Base64.getUrlDecoder().decode(publicKey);
        var base64 = Base64.getUrlEncoder().withoutPadding();
        var jwk = PublicJsonWebKey.Factory.newPublicJwk("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(
                        base64.encodeToString(Arrays.copyOfRange(bytes, 1, 33)),
                        base64.encodeToString(Arrays.copyOfRange(bytes, 33, 65))));
        return new JwtConsumerBuilder()
                .setVerificationKey(jwk.getPublicKey())
                .setExpectedAudience(origin())
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(24 * 60)
                .build()
                .processToClaims(parts[1])
                .getSubject();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            var text = new String(open(body), StandardCharsets.UTF_8);
            heard.add(new Pushed(Json.tree(text), headers.getFirst("Authorization"), headers.getFirst("TTL")));
            exchange.sendResponseHeaders(status, -1);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private byte[] open(byte[] body) throws GeneralSecurityException {
        var salt = Arrays.copyOf(body, 16);
        var theirs = Arrays.copyOfRange(body, 21, 86);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        var curve = ((ECPublicKey) keys.getPublic()).getParams();
        var x = new BigInteger(1, Arrays.copyOfRange(theirs, 1, 33));
        var y = new BigInteger(1, Arrays.copyOfRange(theirs, 33, 65));
        agreement.doPhase(
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve)), true);
        var first = mac(auth, agreement.generateSecret());
        var secret = mac(first, "WebPush: info\0".getBytes(StandardCharsets.US_ASCII), point(), theirs, new byte[] {1});
        var second = mac(salt, secret);
        var key = mac(second, "Content-Encoding: aes128gcm\0\u0001".getBytes(StandardCharsets.US_ASCII));
        var nonce = mac(second, "Content-Encoding: nonce\0\u0001".getBytes(StandardCharsets.US_ASCII));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, 0, 16, "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(nonce, 12)));
        var text = cipher.doFinal(body, 86, body.length - 86);
        return Arrays.copyOf(text, text.length - 1);
    }

    private static byte[] mac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        for (var part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    private byte[] point() {
        var w = ((ECPublicKey) keys.getPublic()).getW();
        var bytes = new byte[65];
        bytes[0] = 4;
        for (int i = 0; i < 32; i++) {
            bytes[32 - i] = w.getAffineX().shiftRight(8 * i).byteValue();
            bytes[64 - i] = w.getAffineY().shiftRight(8 * i).byteValue();
        }
        return bytes;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
