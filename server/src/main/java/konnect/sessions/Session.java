package konnect.sessions;

import konnect.kernel.Money;
import konnect.meter.Look;
import konnect.meter.Metered;
import konnect.meter.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One paid conversation.
 *
 * @param type {@code chat}, {@code call} or {@code video}
 * @param maxAmount what the user agreed to pay at most
 * @param meter where its meter stands
 * @param lastActivity of the user, in milliseconds since 1970
 * @param inCall a call runs in it
 */
record Session(
        String id,
        String userId,
        String expertId,
        String expertUserId,
        String type,
        @Nullable Money maxAmount,
        Metered meter,
        boolean expertSpoke,
        long lastActivity,
        boolean inCall) {

    /** Facts of the room that the meter asks for. A running call keeps the user from being taken for idle. */
    Look.Facts facts() {
        return new Look.Facts(lastActivity, inCall, expertSpoke);
    }

    boolean isRinging() {
        return meter.phase() instanceof Phase.Ringing;
    }

    Session with(Metered after) {
        return new Session(
                id, userId, expertId, expertUserId, type, maxAmount, after, expertSpoke, lastActivity, inCall);
    }

    boolean isOf(String personId) {
        return userId.equals(personId) || expertUserId.equals(personId);
    }

    String otherThan(String personId) {
        return userId.equals(personId) ? expertUserId : userId;
    }

    /** The word of its state in the database. */
    static String state(Metered meter) {
        return switch (meter.phase()) {
            case Phase.Ringing _ -> "ringing";
            case Phase.Booked booked ->
                switch (booked.stage()) {
                    case PENDING -> "pending";
                    case CONFIRMED -> "confirmed";
                    case OPEN -> "open";
                    case BEGUN -> "running";
                };
            case Phase.Running _ -> "running";
            case Phase.Paused _ -> "paused";
            case Phase.Ended _ -> "ended";
        };
    }
}
