package konnect.sessions;

import java.time.Instant;
import java.util.Optional;
import konnect.kernel.Money;
import konnect.meter.Split;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A session as its row tells it, without the meter.
 *
 * @param expertUserId the user id of the expert
 * @param price of a minute
 * @param feePercent what the platform keeps
 * @param paid minutes kept
 * @param refunded by the end's rules or later
 * @param scheduledAt of a booking
 * @param startedAt when minute 1 began; null before
 */
public record SessionFacts(
        String id,
        String userId,
        String expertId,
        String expertUserId,
        String type,
        SessionStatus status,
        Money price,
        int feePercent,
        @Nullable Money maxAmount,
        int paid,
        Money refunded,
        Instant createdAt,
        @Nullable Instant scheduledAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    /** One session, whoever's it is. */
    public static Optional<SessionFacts> find(Handle handle, String id) {
        return SessionFactsSql.find(handle, id);
    }

    public boolean isOf(String personId) {
        return userId.equals(personId) || expertUserId.equals(personId);
    }

    public boolean isCompleted() {
        return status == SessionStatus.COMPLETED;
    }

    /** Net of reversed minutes, before refunds. */
    Money totalAmount() {
        return price.times(paid);
    }

    /** What the expert has of it. */
    Money earned() {
        return Split.of(totalAmount().minus(refunded), feePercent).earning();
    }
}
