package konnect.sessions;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.identity.Erasure;
import konnect.kernel.Code;
import konnect.kernel.Problem;

/** Sessions stay as records of ids; waits, blocks and the words of reports go. */
@Singleton
public final class SessionErasure implements Erasure {
    private final Experts experts;

    public SessionErasure(Experts experts) {
        this.experts = experts;
    }

    /** After the expert's lock, under which sessions with this expert begin. */
    @Override
    public void prepare(Tx tx, String personId) {
        experts.lockOfUser(tx, personId);
        if (SessionErasureSql.hasOpen(tx.handle(), personId)) {
            throw new Problem(
                    Code.CONFLICT, "End your session and cancel your bookings first; then their money is settled");
        }
    }

    @Override
    public void erase(Tx tx, String personId) {
        SessionErasureSql.erase(tx.handle(), personId);
    }
}
