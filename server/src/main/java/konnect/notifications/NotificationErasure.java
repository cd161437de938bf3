package konnect.notifications;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.identity.Erasure;

/** What a deleted person was told of, and in which browsers. */
@Singleton
public final class NotificationErasure implements Erasure {
    @Override
    public void erase(Tx tx, String personId) {
        NotificationsSql.erase(tx.handle(), personId);
        PushSql.erase(tx.handle(), personId);
    }
}
