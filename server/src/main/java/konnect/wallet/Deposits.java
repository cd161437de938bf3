package konnect.wallet;

import jakarta.inject.Singleton;
import konnect.db.Db;
import konnect.db.Once;
import konnect.db.Tx;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Entry;
import konnect.payments.Payment;
import konnect.payments.PaymentProvider;
import konnect.payments.Providers;
import konnect.wallet.Transaction.Status;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Money in from the outside. A provider is asked for an order, outside of any transaction; the deposit is money once the
 * provider has said so, by the browser's proof or by an event, whichever comes first, and only once.
 */
@Singleton
public final class Deposits {
    private static final Logger LOG = Logger.getLogger(Deposits.class);
    private static final long UNPAID_MILLIS = 24L * 60 * 60 * 1000;
    private static final long EVENT_MILLIS = 90 * UNPAID_MILLIS;

    private final Db db;
    private final Wallets wallets;
    private final Transactions transactions;
    private final Providers providers;

    public Deposits(Db db, Wallets wallets, Transactions transactions, Providers providers) {
        this.db = db;
        this.wallets = wallets;
        this.transactions = transactions;
        this.providers = providers;
    }

    /** What is remembered for an idempotency key. */
    record Begun(String id) {}

    /** The sandbox without a card: the money is there at once. */
    Transaction complete(String userId, Money amount, Once.@Nullable Request request) {
        var id = Wallets.newDeposit();
        return db.tx(tx -> Once.answer(tx, request, Transaction.class, () -> wallets.deposit(tx, id, userId, amount)));
    }

    /**
     * Asks the provider for an order. The same request again has the same order, also where the first came to nothing.
     *
     * @throws Problem {@code UNAVAILABLE} when the provider does not answer
     */
    Deposit order(String userId, Money amount, Once.@Nullable Request request) {
        var id = Wallets.newDeposit();
        var begun = db.tx(tx -> Once.answer(tx, request, Begun.class, () -> {
            DepositsSql.insert(
                    tx.handle(), id, userId, amount, providers.chosen().name());
            return new Begun(id);
        }));
        var deposit = find(begun.id());
        if (deposit.orderId() != null) {
            return deposit;
        }
        var order = providers.named(deposit.provider()).order(deposit.id(), deposit.amount());
        db.run(tx -> DepositsSql.ordered(tx.handle(), order));
        return find(deposit.id());
    }

    /** As it stands in the person's statement now. */
    Transaction shown(Deposit deposit) {
        return db.read(handle -> transactions.one(handle, deposit.userId(), deposit.id()));
    }

    /** As the payer sees it before anything was paid. */
    Transaction toPay(Deposit deposit) {
        var checkout = Checkout.of(providers.named(deposit.provider()), deposit.order());
        return Transaction.open(deposit, Status.PENDING).with(checkout);
    }

    /**
     * What the browser says has been paid.
     *
     * @throws Problem {@code NOT_FOUND} for what is not this person's; {@code VALIDATION_FAILED} for what is no deposit; as {@link PaymentProvider#confirm}
     */
    Transaction confirm(String userId, ConfirmIn in, Once.@Nullable Request request) {
        var deposit = db.read(handle -> DepositsSql.find(handle, in.transactionId()))
                .filter(found -> found.userId().equals(userId) && found.orderId() != null)
                .orElse(null);
        if (deposit == null) {
            return completedAtOnce(userId, in.transactionId());
        }
        var order = deposit.order();
        if (in.orderId() != null && !in.orderId().equals(order.id())) {
            throw Problem.invalid("orderId", "is not of this transaction");
        }
        var payment = providers.named(deposit.provider()).confirm(order, in.proof());
        return db.tx(tx -> Once.answer(tx, request, Transaction.class, () -> {
            payment.ifPresent(id -> pay(tx, deposit.provider(), order.id(), id));
            return transactions.one(tx.handle(), userId, deposit.id());
        }));
    }

    private Transaction completedAtOnce(String userId, String id) {
        var transaction = db.read(handle -> transactions.one(handle, userId, id));
        if (transaction.type() != Entry.Type.DEPOSIT) {
            throw Problem.invalid("transactionId", "is no deposit");
        }
        return transaction;
    }

    /** A provider has the money of an order of ours: the amount is that of our own order, or nothing is moved. */
    void paid(Tx tx, PaymentProvider provider, Payment payment) {
        var deposit = DepositsSql.lock(tx.handle(), provider.name(), payment.orderId())
                .orElse(null);
        if (deposit == null) {
            LOG.warnf("%s was paid for an order that is not ours: %s", provider.name(), payment.orderId());
        } else if (!payment.amount().equals(deposit.amount())
                || !payment.currency().equals(Payment.CURRENCY)) {
            LOG.errorf("%s has another amount than deposit %s; nothing was credited", provider.name(), deposit.id());
        } else {
            pay(tx, provider.name(), payment.orderId(), payment.id());
        }
    }

    /** A later payment of the same order still counts. */
    void failed(Tx tx, PaymentProvider provider, String orderId) {
        DepositsSql.fail(tx.handle(), provider.name(), orderId);
    }

    private void pay(Tx tx, String provider, String orderId, String paymentId) {
        var deposit = DepositsSql.lock(tx.handle(), provider, orderId).orElseThrow(() -> Problem.notFound("Deposit"));
        if (!deposit.isCompleted()) {
            wallets.credit(tx, deposit, paymentId);
            DepositsSql.complete(tx.handle(), deposit.id(), paymentId);
        } else if (!paymentId.equals(deposit.paymentId())) {
            LOG.errorf("deposit %s was paid twice; give payment %s back at %s", deposit.id(), paymentId, provider);
        }
    }

    private Deposit find(String id) {
        return db.read(handle -> DepositsSql.find(handle, id)).orElseThrow(() -> Problem.notFound("Deposit"));
    }

    static void tidy(Tx tx) {
        DepositsSql.tidy(tx.handle(), UNPAID_MILLIS, EVENT_MILLIS);
    }
}
