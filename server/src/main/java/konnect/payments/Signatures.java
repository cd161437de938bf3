package konnect.payments;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import konnect.kernel.Code;
import konnect.kernel.Problem;

/** HMAC-SHA256 in hexadecimal digits, as both providers sign. */
final class Signatures {
    private static final String HMAC = "HmacSHA256";

    private Signatures() {}

    static String of(String secret, byte[]... parts) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            for (var part : parts) {
                mac.update(part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in the same time wherever the difference is. */
    static boolean same(String right, String given) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    static Problem refusal() {
        return new Problem(Code.UNAUTHENTICATED, "This is not signed by the provider");
    }
}
