package konnect.wallet;

import java.util.ArrayList;
import java.util.List;
import konnect.config.Payments;
import konnect.db.Tx;
import konnect.kernel.Money;
import konnect.ledger.Account;
import konnect.ledger.PastTransfer;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.payments.Sandbox;
import org.jspecify.annotations.Nullable;

/** Deposits and withdrawals of a past that is written down; see {@link konnect.ledger.PastTransfers}. */
public final class PastPayments {
    private PastPayments() {}

    /** Money that came in at {@code at}, in milliseconds since 1970. */
    public record Deposit(String id, String userId, Money amount, long at) {
        public PastTransfer transfer() {
            return new PastTransfer(Wallets.credit(Payments.SANDBOX, Sandbox.paymentId(id), id, userId, amount), at);
        }
    }

    /**
     * What an administrator made of a withdrawal.
     *
     * @param bankReference of the payment to the bank; null where the withdrawal was rejected
     */
    public record Decision(String adminId, @Nullable String bankReference, long at) {}

    /** Money asked for at {@code at}; pending without a decision. */
    public record Withdrawal(
            String id,
            String userId,
            Money amount,
            long at,
            @Nullable Decision decision) {
        public List<PastTransfer> transfers() {
            var wallet = Account.wallet(userId);
            var transfers = new ArrayList<PastTransfer>();
            transfers.add(past("withdraw:" + id, wallet, Account.PAYOUTS, userId, at));
            if (decision != null) {
                transfers.add(
                        decision.bankReference() == null
                                ? past(
                                        "withdraw-back:" + id,
                                        Account.PAYOUTS,
                                        wallet,
                                        decision.adminId(),
                                        decision.at())
                                : past(
                                        "withdraw-paid:" + id,
                                        Account.PAYOUTS,
                                        Account.GATEWAY,
                                        decision.adminId(),
                                        decision.at()));
            }
            return transfers;
        }

        private PastTransfer past(String key, Account from, Account to, String actor, long when) {
            return new PastTransfer(new Transfer(key, from, to, amount, TransferKind.WITHDRAW, id, null, actor), when);
        }

        String state() {
            if (decision == null) {
                return "pending";
            }
            return decision.bankReference() == null ? "rejected" : "settled";
        }
    }

    /** Writes the withdrawals' rows; their transfers are the caller's to write. */
    public static void write(Tx tx, List<Withdrawal> withdrawals) {
        WalletSql.insertPast(tx.handle(), withdrawals);
    }
}
