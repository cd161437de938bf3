package konnect.wallet;

import konnect.identity.User.Summary;
import konnect.kernel.Iso;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal, as administrators see it.
 *
 * @param id that of its transaction
 * @param status {@code pending}, {@code settled} or {@code rejected}
 * @param reference of the bank
 * @param details where to pay, whole; only while it is pending, and absent where nothing is stored
 */
public record PayoutOut(
        String id,
        String userId,
        @Nullable String userName,
        Money amount,
        String currency,
        String status,
        @Nullable String reference,
        @Nullable String reason,
        String createdAt,
        @Nullable String decidedAt,
        @Nullable String decidedBy,
        @Nullable PayoutDetails details) {
    static PayoutOut of(Payout payout, @Nullable Summary user, @Nullable PayoutDetails details) {
        var decidedAt = payout.decidedAt();
        return new PayoutOut(
                payout.id(),
                payout.userId(),
                user == null ? null : user.name(),
                payout.amount(),
                WalletOut.CURRENCY,
                payout.state(),
                payout.bankReference(),
                payout.reason(),
                Iso.format(payout.requestedAt()),
                decidedAt == null ? null : Iso.format(decidedAt),
                payout.decidedBy(),
                details);
    }
}
