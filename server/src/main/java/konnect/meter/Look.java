package konnect.meter;

import org.jspecify.annotations.Nullable;

/**
 * One look at a session: a tick, an end, a resume or a top-up.
 *
 * @param at the clock, read after the session's row was locked
 * @param facts what else is known of the session
 * @param end an explicit end at {@code at}, or null
 */
public record Look(long at, Facts facts, @Nullable EndReason end) {
    /**
     * What the room knows and the meter does not.
     *
     * @param lastActivity of the user in the room; the end of a call counts as one
     * @param inCall a call is running
     * @param expertSpoke the expert has sent a message or answered a call in this session
     */
    public record Facts(long lastActivity, boolean inCall, boolean expertSpoke) {}

    public static Look tick(long at, Facts facts) {
        return new Look(at, facts, null);
    }

    public static Look end(long at, Facts facts, EndReason reason) {
        return new Look(at, facts, reason);
    }
}
