package konnect.ledger;

import static konnect.ledger.Account.Kind.ADJUSTMENTS;
import static konnect.ledger.Account.Kind.GATEWAY;
import static konnect.ledger.Account.Kind.HOLD;
import static konnect.ledger.Account.Kind.PAYOUTS;
import static konnect.ledger.Account.Kind.WALLET;

import java.util.Locale;
import konnect.ledger.Account.Kind;

/** Why money moves, and between which kinds of account it may for that reason. */
public enum TransferKind {
    /** A provider confirmed a payment. */
    DEPOSIT,
    /** Requested, then settled or rejected. */
    WITHDRAW,
    /** A minute served (its number is the line), or the whole price of a booking (no line). */
    CHARGE,
    /** The end of a session: the expert's share, what the expert owes, and the fee. */
    SETTLEMENT,
    /** With a line, the reversal of that minute; else money given back, before or after the settlement. */
    REFUND,
    /** A correction by an administrator. */
    ADJUSTMENT;

    boolean allows(Kind from, Kind to) {
        return switch (this) {
            case DEPOSIT -> from == GATEWAY && to == WALLET;
            case WITHDRAW -> (from == WALLET && to == PAYOUTS) || (from == PAYOUTS && (to == GATEWAY || to == WALLET));
            case CHARGE -> from == WALLET && to == HOLD;
            case SETTLEMENT -> from == HOLD && takesEarnings(to);
            case REFUND -> to == WALLET && (from == HOLD || takesEarnings(from));
            case ADJUSTMENT -> (from == ADJUSTMENTS && to == WALLET) || (from == WALLET && to == ADJUSTMENTS);
        };
    }

    private static boolean takesEarnings(Kind kind) {
        return switch (kind) {
            case WALLET, RECEIVABLE, REVENUE -> true;
            case HOLD, GATEWAY, PAYOUTS, ADJUSTMENTS -> false;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TransferKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
