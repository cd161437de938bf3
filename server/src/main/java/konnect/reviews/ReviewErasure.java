package konnect.reviews;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.identity.Erasure;

/** The words of a deleted person's reviews; the stars stay, since the expert's rating is made of them. */
@Singleton
public final class ReviewErasure implements Erasure {
    @Override
    public void erase(Tx tx, String personId) {
        ReviewsSql.eraseComments(tx.handle(), personId);
    }
}
