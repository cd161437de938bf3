package konnect.wallet;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.config.Payments;
import konnect.db.Tx;
import konnect.kernel.Ids;
import konnect.kernel.Money;
import konnect.ledger.Account;
import konnect.ledger.Entry;
import konnect.ledger.Ledger;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.payments.Sandbox;
import konnect.wallet.Transaction.Status;
import org.jdbi.v3.core.Handle;

/** Money in from and out to the outside. */
@Singleton
public final class Wallets {
    private final Ledger ledger;
    private final List<WalletListener> listeners;

    public Wallets(Ledger ledger, @All List<WalletListener> listeners) {
        this.ledger = ledger;
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

    /** Credits the amount that the sandbox has at once, by the payment's own key: once for each id. */
    public Transaction deposit(Tx tx, String id, String userId, Money amount) {
        var posting = ledger.post(tx, credit(Payments.SANDBOX, Sandbox.paymentId(id), id, userId, amount));
        tell(tx, userId);
        return Transaction.of(
                userId, new Entry(0, Entry.Type.DEPOSIT, true, amount, id, posting.at()), Status.COMPLETED);
    }

    /** Credits what a provider has for a deposit. */
    void credit(Tx tx, Deposit deposit, String paymentId) {
        ledger.post(tx, credit(deposit.provider(), paymentId, deposit.id(), deposit.userId(), deposit.amount()));
        tell(tx, deposit.userId());
    }

    static Transfer credit(String provider, String paymentId, String id, String userId, Money amount) {
        var key = "deposit:" + provider + ":" + paymentId;
        return new Transfer(
                key, Account.GATEWAY, Account.wallet(userId), amount, TransferKind.DEPOSIT, id, null, userId);
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
