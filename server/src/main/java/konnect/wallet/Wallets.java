package konnect.wallet;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Tx;
import konnect.kernel.Ids;
import konnect.kernel.Money;
import konnect.ledger.Account;
import konnect.ledger.Entry;
import konnect.ledger.Ledger;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.wallet.Transaction.Status;
import org.jdbi.v3.core.Handle;

/** Money in from and out to the outside. */
@Singleton
public final class Wallets {
    private final Ledger ledger;
    private final PaymentProvider provider;
    private final List<WalletListener> listeners;

    public Wallets(Ledger ledger, PaymentProvider provider, @All List<WalletListener> listeners) {
        this.ledger = ledger;
        this.provider = provider;
        this.listeners = List.copyOf(listeners);
    }

    /** A person's wallet: an empty one when no money has come in yet. */
    public WalletOut wallet(Handle handle, String userId) {
        return ledger.wallet(handle, userId)
                .map(opened -> WalletOut.of(userId, opened))
                .orElseGet(() -> WalletOut.empty(userId));
    }

    /** The id of a new deposit. Made before the transaction, so that one tried again is the same deposit. */
    public static String newDeposit() {
        return Ids.next("dp");
    }

    /** The id of a new withdrawal; see {@link #newDeposit}. */
    public static String newWithdrawal() {
        return Ids.next("wd");
    }

    /** Collects the amount from the provider and credits it, by the payment's own key: once for each id. */
    public Transaction deposit(Tx tx, String id, String userId, Money amount) {
        var key = "deposit:" + provider.name() + ":" + provider.collect(id, amount);
        var wallet = Account.wallet(userId);
        var posting = ledger.post(
                tx, new Transfer(key, Account.GATEWAY, wallet, amount, TransferKind.DEPOSIT, id, null, userId));
        tell(tx, userId);
        return Transaction.of(
                userId, new Entry(0, Entry.Type.DEPOSIT, true, amount, id, posting.at()), Status.COMPLETED);
    }

    /**
     * Takes the amount out of the wallet, once for each id, to be settled or rejected by an administrator.
     *
     * @throws konnect.kernel.Problem {@code INSUFFICIENT_BALANCE}
     */
    public Transaction withdraw(Tx tx, String id, String userId, Money amount) {
        var wallet = Account.wallet(userId);
        var posting = ledger.post(
                tx,
                new Transfer(
                        "withdraw:" + id, wallet, Account.PAYOUTS, amount, TransferKind.WITHDRAW, id, null, userId));
        WalletSql.withdraw(tx.handle(), id, userId, amount, posting.at());
        tell(tx, userId);
        return Transaction.of(
                userId, new Entry(0, Entry.Type.WITHDRAW, false, amount, id, posting.at()), Status.PENDING);
    }

    private void tell(Tx tx, String userId) {
        tx.afterCommit(() -> listeners.forEach(listener -> listener.balanceChanged(userId)));
    }
}
