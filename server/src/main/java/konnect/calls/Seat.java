package konnect.calls;

import org.jspecify.annotations.Nullable;

/**
 * The socket on which a side takes part in a call.
 *
 * @param socket null while the side reloads its page, or is not known
 * @param backBy when the call is given up unless the side is back; {@link #NEVER} while nobody is missed
 */
record Seat(@Nullable String socket, long backBy) {
    static final long NEVER = Long.MAX_VALUE;
    /** How long a side may take to reload. */
    static final long RELOAD_MS = 20_000;

    static Seat on(String socket) {
        return new Seat(socket, NEVER);
    }

    static Seat lost(long now) {
        return new Seat(null, now + RELOAD_MS);
    }

    boolean isOn(String other) {
        return other.equals(socket);
    }

    /** The same, or empty from now on where its socket is gone. */
    Seat watched(boolean here, long now) {
        return socket == null || here ? this : lost(now);
    }
}
