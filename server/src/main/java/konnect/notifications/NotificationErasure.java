package konnect.notifications;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.identity.Erasure;

/** What a deleted person was told of. */
@Singleton
public final class NotificationErasure implements Erasure {
    @Override
    public void erase(Tx tx, String personId) {
        NotificationsSql.erase(tx.handle(), personId);
    }
}
