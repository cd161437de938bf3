package konnect.sessions;

import java.util.Set;
import konnect.kernel.Money;
import konnect.meter.Phase;

/**
 * A session that was booked and has not begun.
 *
 * @param from milliseconds since 1970
 * @param until milliseconds since 1970
 * @param price of the whole, which is in the hold
 */
public record Reservation(
        String id,
        String userId,
        String expertId,
        String expertUserId,
        long from,
        long until,
        Phase.Booked.Stage stage,
        Money price,
        long bookedAt) {
    static Reservation of(Session session, long bookedAt) {
        if (!(session.meter().phase() instanceof Phase.Booked booked)) {
            throw new IllegalArgumentException("session " + session.id() + " is no booking that waits");
        }
        return new Reservation(
                session.id(),
                session.userId(),
                session.expertId(),
                session.expertUserId(),
                booked.from(),
                booked.until(),
                booked.stage(),
                session.meter().totalCharged(),
                bookedAt);
    }

    public Set<String> people() {
        return Set.of(userId, expertUserId);
    }

    public boolean isUser(String personId) {
        return userId.equals(personId);
    }
}
