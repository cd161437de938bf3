package konnect.ledger;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The only thing that moves money. */
@Singleton
public final class Ledger {
    /** Transfers in one list at most: one statement, whose locks are held until the transaction ends. */
    public static final int MAX_TRANSFERS = 2_000;

    private static final String COVERED = "account_covered";

    private final List<LedgerListener> listeners;

    public Ledger(@All List<LedgerListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Moves money by each of these transfers, all or none, in one statement. Accounts are opened by their first credit
     * (a receivable by its first debit). A transfer whose key was posted before with the same content moves nothing.
     *
     * @throws Problem {@code INSUFFICIENT_BALANCE} when an account would be overdrawn; {@code IDEMPOTENCY_KEY_REUSED}
     *     when a key was posted before with another content. The transaction cannot be used any more then.
     */
    public Posting post(Tx tx, List<Transfer> transfers) {
        if (transfers.size() > MAX_TRANSFERS) {
            throw new IllegalArgumentException("at most " + MAX_TRANSFERS + " transfers in one list");
        }
        if (transfers.isEmpty()) {
            return new Posting(List.of(), tx.clock());
        }
        var result = write(tx.handle(), transfers);
        if (result.missing() > 0) {
            throw insufficient();
        }
        if (result.fresh().size() < transfers.size()) {
            refuseReuse(tx.handle(), transfers);
        }
        var fresh = new HashSet<>(result.fresh());
        var moved = transfers.stream().filter(t -> fresh.contains(t.key())).toList();
        tell(tx, moved);
        return new Posting(transfers.stream().map(t -> fresh.remove(t.key())).toList(), result.at());
    }

    /** {@link #post(Tx, List)} for a single transfer; the cheapest way for one from the platform into a wallet. */
    public Posting post(Tx tx, Transfer transfer) {
        if (transfer.debit().kind().owned() || transfer.credit().kind() != Account.Kind.WALLET) {
            return post(tx, List.of(transfer));
        }
        return LedgerSql.credit(tx.handle(), transfer)
                .map(at -> {
                    tell(tx, List.of(transfer));
                    return new Posting(List.of(true), at);
                })
                .orElseGet(() -> post(tx, List.of(transfer)));
    }

    private void tell(Tx tx, List<Transfer> moved) {
        tx.afterCommit(() -> listeners.forEach(each -> each.moved(moved)));
    }

    /** Locks these people's wallets, in the order of their ids, until the transaction ends, and tells what is in them. */
    public Map<String, Money> balances(Tx tx, Collection<String> userIds) {
        var balances = LedgerSql.lockWallets(tx.handle(), userIds);
        userIds.forEach(userId -> balances.putIfAbsent(userId, Money.ZERO));
        return balances;
    }

    /** What is in a person's wallet, without a lock. */
    public Money balance(Handle handle, String userId) {
        return LedgerSql.balance(handle, Account.wallet(userId));
    }

    /** A person's wallet, without a lock; nothing before its first credit. */
    public Optional<Opened> wallet(Handle handle, String userId) {
        return LedgerSql.opened(handle, Account.wallet(userId));
    }

    /** Locks a session's hold until the transaction ends, and tells what is in it. */
    public Money holdBalance(Tx tx, String sessionId) {
        return LedgerSql.lockBalance(tx.handle(), Account.hold(sessionId));
    }

    /** Locks an expert's receivable until the transaction ends, and tells what is owed, as a positive amount. */
    public Money owed(Tx tx, String expertId) {
        return LedgerSql.lockBalance(tx.handle(), Account.receivable(expertId)).negated();
    }

    private static LedgerSql.Result write(Handle handle, List<Transfer> transfers) {
        try {
            return LedgerSql.post(handle, transfers, locks(transfers));
        } catch (JdbiException e) {
            throw Db.violates(e, COVERED) ? insufficient() : e;
        }
    }

    /** A statement that changes one balance locks it by changing it. */
    private static String[] locks(List<Transfer> transfers) {
        var owned = transfers.stream()
                .flatMap(t -> Stream.of(t.debit(), t.credit()))
                .filter(account -> account.kind().owned())
                .map(Account::id)
                .distinct()
                .toArray(String[]::new);
        return owned.length == 1 ? new String[0] : owned;
    }

    private static void refuseReuse(Handle handle, List<Transfer> transfers) {
        var stored = LedgerSql.stored(handle, transfers);
        for (var transfer : transfers) {
            if (!transfer.sameAs(Objects.requireNonNull(stored.get(transfer.key()), transfer.key()))) {
                throw new Problem(
                        Code.IDEMPOTENCY_KEY_REUSED, "This key has moved money before, and not in the same way");
            }
        }
    }

    private static Problem insufficient() {
        return new Problem(Code.INSUFFICIENT_BALANCE, "The balance does not cover this");
    }
}
