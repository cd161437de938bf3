package konnect.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import konnect.kernel.Money;

/**
 * One line of a person's statement: what one or several transfers came to in that person's wallet.
 *
 * @param id that of its first transfer; entries are in the order of their ids
 * @param credit whether the money came in
 * @param amount positive; of a session's payment without its reversed minutes
 * @param reference the session, deposit or withdrawal
 * @param at milliseconds since 1970
 */
public record Entry(long id, Type type, boolean credit, Money amount, String reference, long at) {
    /** What a person calls it. */
    public enum Type {
        DEPOSIT,
        WITHDRAW,
        /** All that a session charged. */
        PAYMENT,
        /** A session's settlement, as far as it reached the wallet. */
        EARNING,
        REFUND,
        /** A correction; also what an expert gives back for a session that was refunded after its settlement. */
        ADJUSTMENT;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Type of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** One minute of a session that was charged and kept. */
    public record Line(int minute, Money amount, long at) {}
}
