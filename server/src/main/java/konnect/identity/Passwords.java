package konnect.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import konnect.kernel.Problem;
import konnect.kernel.Turnstile;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106) in its usual text form, and which passwords are taken at all. */
@Singleton
public final class Passwords {
    public static final int MIN = 10;
    public static final int MAX = 200;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** Each hash takes its memory and a core for a while; whoever asks for more has to wait. */
    private static final int AT_ONCE = 2;

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";

    private final SecureRandom random = new SecureRandom();
    private final Turnstile turnstile =
            new Turnstile(AT_ONCE, WAIT, "Too many people are signing in; try again shortly");
    private final CommonPasswords common = CommonPasswords.shipped();
    /** What the password for an unknown address is held against, so that it takes the same time: the hash of none. */
    private final String nobody = text(random(SALT_BYTES), random(HASH_BYTES));

    /** Throws {@code VALIDATION_FAILED} for a password that is too short, too long or too common. */
    public void refuseWeak(String password, String email) {
        refuseWeak("password", password, email);
    }

    /** The same for a password that came in a field of another name. */
    void refuseWeak(String field, String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN || length > MAX) {
            throw Problem.invalid(field, "must have " + MIN + " to " + MAX + " characters");
        }
        if (common.contains(password) || password.equalsIgnoreCase(email)) {
            throw Problem.invalid(field, "is too easy to guess");
        }
    }

    public String hash(String password) {
        var salt = random(SALT_BYTES);
        return text(salt, derive(password, salt));
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] salt, byte[] hash) {
        var encoder = Base64.getEncoder().withoutPadding();
        return PREFIX + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
    }

    public boolean matches(String password, String hash) {
        var parts = hash.substring(PREFIX.length()).split("\\$", -1);
        var decoder = Base64.getDecoder();
        return MessageDigest.isEqual(decoder.decode(parts[1]), derive(password, decoder.decode(parts[0])));
    }

    /** False, after the time that {@link #matches} takes. */
    boolean matchesNobody(String password) {
        return matches(password, nobody);
    }

    private byte[] derive(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        return turnstile.in(() -> {
            var hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        });
    }
}
