package konnect.wallet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Tx;
import konnect.identity.Users;
import konnect.kernel.Ids;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Account;
import konnect.ledger.Entries;
import konnect.ledger.Ledger;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.wallet.Transaction.Status;

/** Corrections of wallets by administrators. */
@Singleton
public final class Adjustments {
    private final Ledger ledger;
    private final Entries entries;

    public Adjustments(Ledger ledger, Entries entries) {
        this.ledger = ledger;
        this.entries = entries;
    }

    /**
     * One correction.
     *
     * @param id made before the transaction, so that one tried again corrects once
     * @param amount above zero into the wallet, below zero out of it
     */
    record Order(String id, String userId, Money amount, String reason, String admin) {
        static Order of(String userId, AdjustIn in, String admin) {
            return new Order(Ids.next("adj"), userId, in.checked(), in.reason(), admin);
        }

        Transfer transfer() {
            var wallet = Account.wallet(userId);
            boolean in = amount.isPositive();
            return new Transfer(
                    "adjust:" + id,
                    in ? Account.ADJUSTMENTS : wallet,
                    in ? wallet : Account.ADJUSTMENTS,
                    in ? amount : amount.negated(),
                    TransferKind.ADJUSTMENT,
                    id,
                    null,
                    admin);
        }
    }

    /**
     * Corrects, and answers the line of the person's statement.
     *
     * @throws Problem {@code NOT_FOUND}, {@code INSUFFICIENT_BALANCE}
     */
    Transaction adjust(Tx tx, Order order) {
        var userId = Users.find(tx.handle(), order.userId()).id();
        var before = ledger.balances(tx, List.of(userId)).getOrDefault(userId, Money.ZERO);
        if (ledger.post(tx, order.transfer()).allFresh()) {
            log(tx, order, before);
        }
        return entries.one(tx.handle(), userId, order.id())
                .map(entry -> Transaction.of(userId, entry, Status.COMPLETED))
                .orElseThrow(() -> new IllegalStateException("the adjustment is no entry of the statement"));
    }

    private static void log(Tx tx, Order order, Money before) {
        var reason = Audit.said(tx, order.userId(), order.reason());
        var after = Map.of("balance", before.plus(order.amount()), "reason", reason, "id", order.id());
        Audit.record(
                tx, order.admin(), "wallet.adjusted", order.userId(), new Change(Map.of("balance", before), after));
    }
}
