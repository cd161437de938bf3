package konnect.ledger;

import java.util.Objects;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A positive amount moved once from one account to another.
 *
 * @param key the caller's idempotency key: the same key moves the money once, however often it is posted
 * @param debit where the money comes from
 * @param credit where it goes
 * @param reference what it belongs to: the session, the deposit, the withdrawal
 * @param line the minute that is charged or reversed, from 1; null for anything else
 * @param actor who caused it: a person's id, or {@code meter}
 */
public record Transfer(
        String key,
        Account debit,
        Account credit,
        Money amount,
        TransferKind kind,
        String reference,
        @Nullable Integer line,
        String actor) {
    public Transfer {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a transfer moves a positive amount, not " + amount);
        }
        if (!kind.allows(debit.kind(), credit.kind()) || debit.equals(credit)) {
            throw new IllegalArgumentException("no " + kind + " goes from " + debit.id() + " to " + credit.id());
        }
    }

    /** Whether a stored transfer with this key is this one: all that decides where the money went. */
    boolean sameAs(Transfer other) {
        return debit.equals(other.debit)
                && credit.equals(other.credit)
                && amount.equals(other.amount)
                && kind == other.kind
                && reference.equals(other.reference)
                && Objects.equals(line, other.line);
    }
}
