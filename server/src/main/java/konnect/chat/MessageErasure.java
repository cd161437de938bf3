package konnect.chat;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.identity.Erasure;
import konnect.sessions.Sessions;

/** What a deleted person wrote is gone; that something was written stays, so that the numbers have no gap. */
@Singleton
public final class MessageErasure implements Erasure {
    @Override
    public void erase(Tx tx, String personId) {
        MessagesSql.erase(tx.handle(), Sessions.idsOf(tx.handle(), personId), personId);
    }
}
