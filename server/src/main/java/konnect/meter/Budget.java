package konnect.meter;

import konnect.kernel.Money;

/** A payer's wallet while a batch is decided in memory; all sessions of one payer share it. Never negative. */
public final class Budget {
    private Money balance;

    public Budget(Money balance) {
        if (balance.compareTo(Money.ZERO) < 0) {
            throw new IllegalArgumentException("a wallet is never negative");
        }
        this.balance = balance;
    }

    public Money balance() {
        return balance;
    }

    /** Takes the whole amount or nothing, and says which. */
    public boolean take(Money amount) {
        if (!covers(amount)) {
            return false;
        }
        balance = balance.minus(amount);
        return true;
    }

    public boolean covers(Money amount) {
        return balance.compareTo(amount) >= 0;
    }

    /** Puts back what a reversal or a refund returns. */
    public void giveBack(Money amount) {
        balance = balance.plus(amount);
    }
}
