package konnect.wallet;

import jakarta.inject.Singleton;
import konnect.db.Db;
import konnect.kernel.Problem;
import konnect.payments.Delivery;
import konnect.payments.PaymentEvent;
import konnect.payments.PaymentEvent.Failed;
import konnect.payments.PaymentEvent.Other;
import konnect.payments.PaymentEvent.Paid;
import konnect.payments.PaymentProvider;
import org.jboss.logging.Logger;

/** What providers tell of their own accord: each event once, in any order. */
@Singleton
public final class Webhooks {
    private static final Logger LOG = Logger.getLogger(Webhooks.class);
    private static final int MAX_ID = 256;
    private static final long SECOND_MS = 1_000;

    private final Db db;
    private final Deposits deposits;

    public Webhooks(Db db, Deposits deposits) {
        this.db = db;
        this.deposits = deposits;
    }

    /**
     * Takes a webhook. The event counts as seen in the transaction of its effect, so that one whose effect failed may
     * come again.
     *
     * @throws Problem {@code UNAUTHENTICATED} when it is not the provider's; {@code VALIDATION_FAILED} without an id
     */
    void take(PaymentProvider provider, Delivery delivery) {
        var event = provider.event(delivery, db.clock() / SECOND_MS);
        if (event.id().isEmpty() || event.id().length() > MAX_ID) {
            throw Problem.invalid("id", "is missing or too long");
        }
        db.run(tx -> {
            if (!DepositsSql.isNew(tx.handle(), provider.name(), event)) {
                return;
            }
            switch (event) {
                case Paid paid -> deposits.paid(tx, provider, paid.payment());
                case Failed failed -> deposits.failed(tx, provider, failed.orderId());
                case Other other -> log(provider, other);
            }
        });
    }

    private static void log(PaymentProvider provider, PaymentEvent event) {
        LOG.infof("%s: nothing to do for %s", provider.name(), event.kind().replaceAll("[^A-Za-z0-9._-]", "?"));
    }
}
