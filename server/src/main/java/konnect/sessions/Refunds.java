package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Tx;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Account;
import konnect.ledger.Ledger;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.notifications.Kind;
import konnect.notifications.Notifications;
import konnect.sessions.RefundsSql.Paid;
import org.jspecify.annotations.Nullable;

/**
 * Gives a user money back for a session that is over, whole or in part, as often as something is left of what was paid.
 * Before the settlement it comes from the hold. After it, platform and expert each return their part, so that the books
 * come to the split of the new net; what the expert's wallet does not cover, the expert owes.
 */
@Singleton
public final class Refunds {
    private final Ledger ledger;

    public Refunds(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What is to be refunded.
     *
     * @param id made before the transaction, so that one tried again refunds once
     * @param amount null for all that is left
     * @param actor who does it, by user id
     */
    public record Order(
            String id, String sessionId, @Nullable Money amount, String reason, String actor) {
        public static Order of(String sessionId, @Nullable Money amount, String reason, String actor) {
            return new Order(Ids.next("rf"), sessionId, amount, reason, actor);
        }
    }

    /**
     * Refunds, and answers how much.
     *
     * @throws Problem {@code NOT_FOUND}; {@code ILLEGAL_TRANSITION} before the session's end; {@code
     *     REFUND_EXCEEDS_PAYMENT} when less than the amount, or nothing, is left
     */
    public Money refund(Tx tx, Order order) {
        var paid = RefundsSql.lock(tx.handle(), order.sessionId()).orElseThrow(() -> Problem.notFound("Session"));
        if (!paid.isOver()) {
            throw new Problem(Code.ILLEGAL_TRANSITION, "This session is not over; end it first");
        }
        var net = paid.net();
        var amount = order.amount() == null ? net : order.amount();
        if (RefundsSql.exists(tx.handle(), order.id())) {
            return amount;
        }
        if (!amount.isPositive() || amount.compareTo(net) > 0) {
            throw new Problem(
                    Code.REFUND_EXCEEDS_PAYMENT, net.rupees() + " is left of what was paid, and no more can go back");
        }
        var posting =
                ledger.post(tx, paid.isSettled() ? afterwards(tx, order, paid, amount) : before(order, paid, amount));
        RefundsSql.insert(tx.handle(), order, amount, posting.at());
        writeDown(tx, order, paid, amount);
        return amount;
    }

    private static void writeDown(Tx tx, Order order, Paid paid, Money amount) {
        Notifications.tell(
                tx,
                paid.userId(),
                Kind.REFUND,
                order.sessionId(),
                amount.rupees().toPlainString());
        Audit.record(
                tx,
                order.actor(),
                "session.refunded",
                order.sessionId(),
                new Change(
                        Map.of("net", paid.net()),
                        Map.of(
                                "net",
                                paid.net().minus(amount),
                                "refund",
                                order.id(),
                                "amount",
                                amount,
                                "reason",
                                Audit.said(tx, paid.userId(), order.reason()))));
    }

    private static List<Transfer> before(Order order, Paid paid, Money amount) {
        return List.of(transfer(order, paid, Account.hold(paid.id()), amount));
    }

    /** The receivable is locked before the wallets, as the settlement does. */
    private List<Transfer> afterwards(Tx tx, Order order, Paid paid, Money amount) {
        var split = paid.ofRefund(amount);
        ledger.owed(tx, paid.expertId());
        var has = ledger.balances(tx, List.of(paid.userId(), paid.expertUserId()))
                .getOrDefault(paid.expertUserId(), Money.ZERO);
        var fromWallet = has.compareTo(split.earning()) < 0 ? has : split.earning();
        var transfers = new ArrayList<Transfer>();
        add(transfers, order, paid, Account.wallet(paid.expertUserId()), fromWallet);
        add(
                transfers,
                order,
                paid,
                Account.receivable(paid.expertId()),
                split.earning().minus(fromWallet));
        add(transfers, order, paid, Account.REVENUE, split.fee());
        return transfers;
    }

    private static void add(List<Transfer> to, Order order, Paid paid, Account from, Money amount) {
        if (amount.isPositive()) {
            to.add(transfer(order, paid, from, amount));
        }
    }

    private static Transfer transfer(Order order, Paid paid, Account from, Money amount) {
        return new Transfer(
                "refund:" + order.id() + ":" + from.kind().word(),
                from,
                Account.wallet(paid.userId()),
                amount,
                TransferKind.REFUND,
                paid.id(),
                null,
                order.actor());
    }
}
