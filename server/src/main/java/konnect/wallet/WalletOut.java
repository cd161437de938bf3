package konnect.wallet;

import konnect.kernel.Iso;
import konnect.kernel.Money;
import konnect.ledger.Opened;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's wallet. Its times are absent until money has come in. */
public record WalletOut(
        String id,
        String userId,
        Money balance,
        String currency,
        @Nullable @Schema(format = "date-time") String createdAt,
        @Nullable @Schema(format = "date-time") String updatedAt) {
    static final String CURRENCY = "INR";

    static WalletOut empty(String userId) {
        return new WalletOut(id(userId), userId, Money.ZERO, CURRENCY, null, null);
    }

    static WalletOut of(String userId, Opened wallet) {
        return new WalletOut(
                id(userId),
                userId,
                wallet.balance(),
                CURRENCY,
                Iso.format(wallet.openedAt()),
                Iso.format(wallet.changedAt()));
    }

    static String id(String userId) {
        return "w_" + userId;
    }
}
