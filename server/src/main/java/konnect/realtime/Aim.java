package konnect.realtime;

import org.jspecify.annotations.Nullable;

/**
 * Which of a person's sockets.
 *
 * @param socketId the one that is meant, or left out; null for all
 */
public record Aim(Kind kind, @Nullable String socketId) {
    public static final Aim EVERY = new Aim(Kind.EVERY, null);

    /** All of them, one alone, or all but one. */
    public enum Kind {
        EVERY,
        ONLY,
        BESIDE
    }

    public static Aim only(String socketId) {
        return new Aim(Kind.ONLY, socketId);
    }

    public static Aim beside(String socketId) {
        return new Aim(Kind.BESIDE, socketId);
    }

    boolean fits(String id) {
        return switch (kind) {
            case EVERY -> true;
            case ONLY -> id.equals(socketId);
            case BESIDE -> !id.equals(socketId);
        };
    }
}
