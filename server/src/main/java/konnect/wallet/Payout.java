package konnect.wallet;

import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal on its way to a bank.
 *
 * @param state {@code pending}, {@code settled} or {@code rejected}
 * @param requestedAt milliseconds since 1970
 * @param decidedAt milliseconds since 1970; null while it is pending
 */
public record Payout(
        String id,
        String userId,
        Money amount,
        String state,
        @Nullable String bankReference,
        @Nullable String reason,
        long requestedAt,
        @Nullable Long decidedAt,
        @Nullable String decidedBy) {
    static final String PENDING = "pending";
    static final String SETTLED = "settled";
    static final String REJECTED = "rejected";

    boolean isPending() {
        return state.equals(PENDING);
    }

    Payout settled(String reference, String by, long at) {
        return new Payout(id, userId, amount, SETTLED, reference, null, requestedAt, at, by);
    }

    Payout rejected(String why, String by, long at) {
        return new Payout(id, userId, amount, REJECTED, null, why, requestedAt, at, by);
    }
}
