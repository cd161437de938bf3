package konnect.ledger;

import java.util.Locale;

/**
 * One account of the books. Its balance is the sum of its credits minus that of its debits.
 *
 * @param owner the person, session or expert it is kept for; empty for the platform's own
 */
public record Account(Kind kind, String owner) {
    /** Money in from and out to the outside: negative by what came in. */
    public static final Account GATEWAY = new Account(Kind.GATEWAY, "");

    /** Withdrawals on their way. */
    public static final Account PAYOUTS = new Account(Kind.PAYOUTS, "");

    /** The platform's fees. */
    public static final Account REVENUE = new Account(Kind.REVENUE, "");

    /** The other side of corrections by an administrator. */
    public static final Account ADJUSTMENTS = new Account(Kind.ADJUSTMENTS, "");

    /** What kind of account this is. */
    public enum Kind {
        /** A person's money; never below zero. */
        WALLET(true),
        /** A session's money until it is settled; never below zero. */
        HOLD(true),
        /** What an expert owes after a refund that the wallet could not cover; never above zero. */
        RECEIVABLE(true),
        GATEWAY(false),
        PAYOUTS(false),
        REVENUE(false),
        ADJUSTMENTS(false);

        private final boolean owned;

        Kind(boolean owned) {
            this.owned = owned;
        }

        /** Kept per owner, with a balance stored; the platform's own are summed instead. */
        public boolean owned() {
            return owned;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public Account {
        if (kind.owned() == owner.isEmpty()) {
            throw new IllegalArgumentException("an account of kind " + kind + " cannot have the owner '" + owner + "'");
        }
    }

    public static Account wallet(String userId) {
        return new Account(Kind.WALLET, userId);
    }

    public static Account hold(String sessionId) {
        return new Account(Kind.HOLD, sessionId);
    }

    public static Account receivable(String expertId) {
        return new Account(Kind.RECEIVABLE, expertId);
    }

    /** As the database names it: {@code wallet:u_…}, {@code revenue}. */
    public String id() {
        return kind.owned() ? kind.word() + ":" + owner : kind.word();
    }
}
