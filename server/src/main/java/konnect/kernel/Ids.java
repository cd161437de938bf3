package konnect.kernel;

import java.security.SecureRandom;

/**
 * Opaque ids that sort by the time of their making, so that an index grows at its end: a prefix, 48 bits of
 * milliseconds and 80 random bits in Crockford's base 32.
 */
public final class Ids {
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int TIME_CHARS = 10;
    private static final int RANDOM_CHARS = 16;
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id such as {@code u_01kb2v…}: at most 30 characters of {@code [A-Za-z0-9_-]}. */
    public static String next(String prefix) {
        var id = new StringBuilder(prefix.length() + 1 + TIME_CHARS + RANDOM_CHARS);
        id.append(prefix).append('_');
        long millis = System.currentTimeMillis();
        for (int shift = (TIME_CHARS - 1) * BITS; shift >= 0; shift -= BITS) {
            id.append(ALPHABET[(int) (millis >>> shift) & MASK]);
        }
        return random(id, RANDOM_CHARS).toString();
    }

    /** A secret of 256 random bits in the same alphabet. */
    public static String secret() {
        return random(new StringBuilder(52), 52).toString();
    }

    private static StringBuilder random(StringBuilder to, int chars) {
        var bytes = new byte[chars];
        RANDOM.nextBytes(bytes);
        for (byte b : bytes) {
            to.append(ALPHABET[b & MASK]);
        }
        return to;
    }
}
