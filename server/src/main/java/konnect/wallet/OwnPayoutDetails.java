package konnect.wallet;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.identity.PasswordChecks;
import konnect.identity.PasswordIn;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.ledger.Ledger;
import konnect.mail.Mails;
import org.jdbi.v3.core.Handle;

/** A person's own payout details: changed by whoever knows the password, and each change announced by mail. */
@Singleton
public final class OwnPayoutDetails {
    private final Db db;
    private final PasswordChecks checks;
    private final Ledger ledger;

    public OwnPayoutDetails(Db db, PasswordChecks checks, Ledger ledger) {
        this.db = db;
        this.checks = checks;
        this.ledger = ledger;
    }

    PayoutDetailsOut get(String userId) {
        return db.read(handle -> shown(handle, userId));
    }

    /**
     * Stores other details. A withdrawal that is on its way goes to these.
     *
     * @throws Problem {@code VALIDATION_FAILED}; as {@link PasswordChecks#require}
     */
    PayoutDetailsOut put(String userId, PayoutDetailsIn in, String address) {
        var details = in.checked();
        requireRight(userId, in.password(), address);
        return db.tx(tx -> {
            // Behind an erasure that is under way: nothing is stored of somebody who is gone.
            if (Users.lock(tx, userId).disabled()) {
                throw new Problem(Code.UNAUTHENTICATED, "Sign in first");
            }
            PayoutDetailsSql.put(tx.handle(), userId, details);
            return changed(tx, userId, "payout-details.changed");
        });
    }

    /**
     * Forgets the details; where there are none, nothing happens.
     *
     * @throws Problem {@code CONFLICT} while a withdrawal is on its way to them; as {@link PasswordChecks#require}
     */
    PayoutDetailsOut delete(String userId, PasswordIn in, String address) {
        requireRight(userId, in.password(), address);
        return db.tx(tx -> {
            refuseWhileNeeded(tx, ledger, userId);
            return PayoutDetailsSql.delete(tx.handle(), userId)
                    ? changed(tx, userId, "payout-details.removed")
                    : shown(tx.handle(), userId);
        });
    }

    /** Locks the wallet, without which nobody can withdraw anything meanwhile. */
    static void refuseWhileNeeded(Tx tx, Ledger ledger, String userId) {
        ledger.balances(tx, List.of(userId));
        if (PayoutDetailsSql.areNeeded(tx.handle(), userId)) {
            throw new Problem(
                    Code.CONFLICT, "A withdrawal is on its way to these payout details; wait until it is settled");
        }
    }

    private void requireRight(String userId, String password, String address) {
        checks.require(db.read(handle -> Users.find(handle, userId)), "password", password, address);
    }

    private static PayoutDetailsOut changed(Tx tx, String userId, String action) {
        Audit.record(tx, userId, action, userId, Change.NONE);
        Mails.order(tx, userId, PayoutLetters.CHANGED, "");
        return shown(tx.handle(), userId);
    }

    private static PayoutDetailsOut shown(Handle handle, String userId) {
        return PayoutDetailsSql.find(handle, userId)
                .map(stored -> PayoutDetailsOut.of(stored.details(), stored.changedAt()))
                .orElse(PayoutDetailsOut.NONE);
    }
}
