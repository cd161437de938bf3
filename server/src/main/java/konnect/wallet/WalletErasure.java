package konnect.wallet;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Tx;
import konnect.identity.Erasure;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Ledger;

/**
 * Money is the person's until it is withdrawn: an account with a balance is not deleted, nor one whose payout details are
 * still needed. Its records are kept.
 */
@Singleton
public final class WalletErasure implements Erasure {
    private final Ledger ledger;

    public WalletErasure(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void prepare(Tx tx, String personId) {
        Users.lock(tx, personId);
        var balance = ledger.balances(tx, List.of(personId)).getOrDefault(personId, Money.ZERO);
        if (balance.isPositive()) {
            throw new Problem(Code.BALANCE_NOT_EMPTY, "Withdraw the balance of " + balance.rupees() + " first");
        }
        OwnPayoutDetails.refuseWhileNeeded(tx, ledger, personId);
    }

    @Override
    public void erase(Tx tx, String personId) {
        // Deposits, withdrawals and transfers name an id only, and are kept as the law asks.
        PayoutDetailsSql.delete(tx.handle(), personId);
        PayoutsSql.forgetReasons(tx.handle(), personId);
    }
}
