package konnect.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.kernel.Money;
import konnect.meter.Budget;
import konnect.wallet.PastPayments.Deposit;

/** What the mentees of the past have in their wallets, and what they paid in. */
final class Purses {
    private static final List<Money> RECHARGES = List.of(
            Money.ofRupees(200),
            Money.ofRupees(500),
            Money.ofRupees(500),
            Money.ofRupees(500),
            Money.ofRupees(1_000),
            Money.ofRupees(1_000),
            Money.ofRupees(2_000));
    /** What somebody wants to have before talking. */
    private static final int MINUTES_AHEAD = 14;

    private static final long LATEST_MS = 25_000;
    private static final long EARLIEST_MS = 240_000;

    private final Seeded seeded;
    private final Map<String, Money> balances = new HashMap<>();
    private final List<Deposit> deposits = new ArrayList<>();

    Purses(Seeded seeded) {
        this.seeded = seeded;
    }

    List<Deposit> deposits() {
        return deposits;
    }

    Money balance(String userId) {
        return balances.getOrDefault(userId, Money.ZERO);
    }

    /** What the person begins a session with; recharged shortly before it where that is wanted. */
    Budget open(String userId, Money price, boolean poor, long startsAt) {
        var wanted = price.times(poor ? 1 : MINUTES_AHEAD);
        while (balance(userId).compareTo(wanted) < 0) {
            recharge(
                    userId,
                    poor ? price.times(3) : seeded.pick(RECHARGES),
                    startsAt - seeded.between(LATEST_MS, EARLIEST_MS));
        }
        return new Budget(balance(userId));
    }

    void close(String userId, Budget budget) {
        balances.put(userId, budget.balance());
    }

    void recharge(String userId, Money amount, long at) {
        deposits.add(new Deposit(seeded.id("dp", at), userId, amount, at));
        balances.put(userId, balance(userId).plus(amount));
    }
}
