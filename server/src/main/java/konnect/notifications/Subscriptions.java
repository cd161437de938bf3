package konnect.notifications;

import jakarta.inject.Singleton;
import konnect.db.Db;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Which browsers are told. */
@Singleton
public final class Subscriptions {
    /** Of one person; the oldest goes. */
    static final int MAX = 20;

    private final Db db;
    private final PushServices services;

    public Subscriptions(Db db, PushServices services) {
        this.db = db;
        this.services = services;
    }

    /** @throws Problem {@code VALIDATION_FAILED} for an unknown push service or a key that is no point of the curve */
    SubscriptionOut keep(String userId, SubscriptionIn in) {
        if (!services.isKnown(in.endpoint())) {
            throw Problem.invalid("endpoint", "is not of a known push service");
        }
        if (!Sealing.isKey(in.keys().p256dh())) {
            throw Problem.invalid("keys.p256dh", "is no key");
        }
        var draft = new Subscription(
                Ids.next("ps"),
                userId,
                in.endpoint(),
                in.keys().p256dh(),
                in.keys().auth());
        return db.tx(tx -> {
            var id = PushSql.keep(tx.handle(), draft);
            PushSql.forgetOldest(tx.handle(), userId, MAX);
            return new SubscriptionOut(id, draft.endpoint());
        });
    }

    /** Answers how many there were. */
    int forget(String userId, @Nullable String endpoint) {
        return db.tx(tx -> PushSql.forget(tx.handle(), userId, endpoint));
    }
}
