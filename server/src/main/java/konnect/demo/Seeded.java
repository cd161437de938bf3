package konnect.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way in every demo. */
final class Seeded {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    private static final int TIME_CHARS = 10;
    private static final int RANDOM_CHARS = 16;

    private final Random random;

    Seeded(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** At least {@code from} and less than {@code to}. */
    long between(long from, long to) {
        return from + (long) (random.nextDouble() * (to - from));
    }

    boolean oneIn(int many) {
        return below(many) == 0;
    }

    double normal() {
        return random.nextGaussian();
    }

    <T> T pick(List<T> among) {
        return among.get(below(among.size()));
    }

    /** One of them, each as likely as its weight says. */
    int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** An id as {@link konnect.kernel.Ids} makes them, of another moment. */
    String id(String prefix, long atMs) {
        var id = new StringBuilder(prefix).append('_');
        for (int shift = (TIME_CHARS - 1) * BITS; shift >= 0; shift -= BITS) {
            id.append(ALPHABET.charAt((int) (atMs >>> shift) & MASK));
        }
        for (int i = 0; i < RANDOM_CHARS; i++) {
            id.append(ALPHABET.charAt(below(ALPHABET.length())));
        }
        return id.toString();
    }
}
