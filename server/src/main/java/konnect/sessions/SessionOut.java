package konnect.sessions;

import java.time.Instant;
import java.util.List;
import konnect.kernel.Money;
import konnect.sessions.Events.Person;
import konnect.wallet.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * A session, as its two people see it.
 *
 * @param scheduledAt of a booking
 * @param duration minutes; of an instant session those kept
 * @param totalAmount net of reversed minutes, before refunds
 * @param transactionId of the payment, or for the expert of the earning
 * @param receipt where a session is shown by itself
 */
public record SessionOut(
        String id,
        String userId,
        String expertId,
        String type,
        SessionStatus status,
        @Nullable Instant scheduledAt,
        int duration,
        Money totalAmount,
        @Nullable String transactionId,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        Money pricePerMin,
        @Nullable Money maxAmount,
        @Nullable Person expert,
        @Nullable Person user,
        @Nullable Receipt receipt) {

    /**
     * What a session cost, minute by minute.
     *
     * @param lines the minutes kept, as the wallet's transaction has them
     * @param totalCharged net of reversed minutes, before refunds
     * @param earned for the expert only: what is left of it after refunds and the platform's fee
     */
    public record Receipt(
            List<Transaction.Line> lines,
            int paidMinutes,
            Money totalCharged,
            Money refunded,
            @Nullable Money earned) {}
}
