package konnect.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.db.Tx;
import konnect.kernel.Money;

/**
 * Writes books that were kept elsewhere or are made up, with their own times: for accounts that do not exist yet, and
 * under every rule of {@link Ledger#post}. Nothing that is posted while people are here can be dated.
 */
public final class PastTransfers {
    private PastTransfers() {}

    /**
     * Writes all of them in the order of their times.
     *
     * @throws IllegalArgumentException when an account would be overdrawn at any moment, when one of them exists
     *     already, or when a time is in the future
     */
    public static void write(Tx tx, List<PastTransfer> transfers) {
        var ordered = transfers.stream()
                .sorted(Comparator.comparingLong(PastTransfer::at))
                .toList();
        if (ordered.isEmpty()) {
            return;
        }
        if (ordered.getLast().at() > tx.clock()) {
            throw new IllegalArgumentException("a transfer of the future");
        }
        var balances = balances(ordered);
        if (PastTransfersSql.anyExists(tx.handle(), balances.keySet())) {
            throw new IllegalArgumentException("an account of the past exists already");
        }
        for (int from = 0; from < ordered.size(); from += Ledger.MAX_TRANSFERS) {
            int to = Math.min(ordered.size(), from + Ledger.MAX_TRANSFERS);
            PastTransfersSql.insert(tx.handle(), ordered.subList(from, to));
        }
        PastTransfersSql.open(tx.handle(), balances);
    }

    /** An account that is opened: what came to be in it, and when it first and last moved. */
    record Kept(Account account, Money balance, long openedAt, long changedAt) {
        Kept moved(Money by, long at) {
            return new Kept(account, balance.plus(by), openedAt, at);
        }
    }

    private static Map<Account, Kept> balances(List<PastTransfer> ordered) {
        var kept = new HashMap<Account, Kept>();
        for (var past : ordered) {
            var transfer = past.transfer();
            move(kept, transfer.debit(), transfer.amount().negated(), past);
            move(kept, transfer.credit(), transfer.amount(), past);
        }
        return kept;
    }

    private static void move(Map<Account, Kept> kept, Account account, Money by, PastTransfer past) {
        if (!account.kind().owned()) {
            return;
        }
        var before = kept.getOrDefault(account, new Kept(account, Money.ZERO, past.at(), past.at()));
        var after = before.moved(by, past.at());
        boolean below = after.balance().compareTo(Money.ZERO) < 0;
        boolean receivable = account.kind() == Account.Kind.RECEIVABLE;
        if (receivable ? after.balance().isPositive() : below) {
            throw new IllegalArgumentException(
                    account.id() + " would be overdrawn by " + past.transfer().key());
        }
        kept.put(account, after);
    }
}
