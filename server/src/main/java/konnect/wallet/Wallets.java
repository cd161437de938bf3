package konnect.wallet;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.config.Payments;
import konnect.db.Tx;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Account;
import konnect.ledger.Earnings;
import konnect.ledger.Entry;
import konnect.ledger.Ledger;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.payments.Sandbox;
import konnect.settings.PlatformConfig;
import konnect.settings.PlatformConfig.Withdrawals;
import konnect.settings.Settings;
import konnect.wallet.Transaction.Status;
import org.jdbi.v3.core.Handle;

/** Money in from and out to the outside. */
@Singleton
public final class Wallets {
    private final Ledger ledger;
    private final Settings settings;

    public Wallets(Ledger ledger, Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
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
        return Transaction.of(
                userId, new Entry(0, Entry.Type.DEPOSIT, true, amount, id, posting.at()), Status.COMPLETED);
    }

    /** Credits what a provider has for a deposit. */
    void credit(Tx tx, Deposit deposit, String paymentId) {
        ledger.post(tx, credit(deposit.provider(), paymentId, deposit.id(), deposit.userId(), deposit.amount()));
    }

    static Transfer credit(String provider, String paymentId, String id, String userId, Money amount) {
        var key = "deposit:" + provider + ":" + paymentId;
        return new Transfer(
                key, Account.GATEWAY, Account.wallet(userId), amount, TransferKind.DEPOSIT, id, null, userId);
    }

    /**
     * Takes the amount out of the wallet, once for each id, to be settled or rejected by an administrator.
     *
     * @throws Problem {@code PAYOUT_DETAILS_MISSING} where they are required; {@code INSUFFICIENT_BALANCE}, also for more
     *     than the earnings that are left where nothing else may be withdrawn
     */
    public Transaction withdraw(Tx tx, String id, String userId, Money amount) {
        var rules = settings.current();
        var wanted = new Wanted(id, userId, amount, rules.withdrawals() == Withdrawals.EARNINGS);
        if (wanted.ofEarnings() || rules.payoutDetailsRequired()) {
            judge(tx, wanted, rules);
        }
        var posting = ledger.post(tx, wanted.transfer());
        WalletSql.withdraw(tx.handle(), wanted, posting.at());
        return Transaction.of(
                userId, new Entry(0, Entry.Type.WITHDRAW, false, amount, id, posting.at()), Status.PENDING);
    }

    /**
     * A withdrawal that is asked for.
     *
     * @param ofEarnings whether nothing else may be withdrawn
     */
    public record Wanted(String id, String userId, Money amount, boolean ofEarnings) {
        Transfer transfer() {
            var wallet = Account.wallet(userId);
            return new Transfer(
                    "withdraw:" + id, wallet, Account.PAYOUTS, amount, TransferKind.WITHDRAW, id, null, userId);
        }
    }

    /** With the wallet locked: no two withdrawals are of the same earnings, and no details go meanwhile. */
    private void judge(Tx tx, Wanted wanted, PlatformConfig rules) {
        var handle = tx.handle();
        ledger.balances(tx, List.of(wanted.userId()));
        if (!WalletSql.withdrawals(handle, List.of(wanted.id())).isEmpty()) {
            return;
        }
        if (rules.payoutDetailsRequired()
                && PayoutDetailsSql.find(handle, wanted.userId()).isEmpty()) {
            throw new Problem(Code.PAYOUT_DETAILS_MISSING, "Store a UPI id or an account to be paid to first");
        }
        if (wanted.ofEarnings()) {
            var left = Earnings.left(handle, wanted.userId(), WalletSql.ofEarnings(handle, wanted.userId()));
            if (wanted.amount().compareTo(left) > 0) {
                throw new Problem(
                        Code.INSUFFICIENT_BALANCE,
                        "Only earnings can be withdrawn, and " + left.rupees() + " of them are left");
            }
        }
    }
}
