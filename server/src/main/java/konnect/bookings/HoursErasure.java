package konnect.bookings;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.identity.Erasure;

/** The hours of a deleted expert. */
@Singleton
public final class HoursErasure implements Erasure {
    private final Experts experts;

    public HoursErasure(Experts experts) {
        this.experts = experts;
    }

    @Override
    public void erase(Tx tx, String personId) {
        experts.ofUser(tx.handle(), personId).ifPresent(expert -> AvailabilitySql.delete(tx.handle(), expert.id()));
    }
}
