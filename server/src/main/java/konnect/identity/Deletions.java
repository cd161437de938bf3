package konnect.identity;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Once;
import konnect.mail.Mails;
import konnect.realtime.Outbox;

/**
 * Deletes accounts: nothing is left that names the person, while sessions and money stay as records of an id. Nobody can
 * sign in as that id again, and the address is free for another account.
 */
@Singleton
public final class Deletions {
    private final Db db;
    private final PasswordChecks checks;
    private final Users users;
    private final List<Erasure> erasures;

    public Deletions(Db db, PasswordChecks checks, Users users, @All List<Erasure> erasures) {
        this.db = db;
        this.checks = checks;
        this.users = users;
        this.erasures = List.copyOf(erasures);
    }

    /**
     * Deletes the account.
     *
     * @param address from where it is asked
     * @throws konnect.kernel.Problem {@code VALIDATION_FAILED} for a wrong password; {@code RATE_LIMITED} after too many of these;
     *     {@code CONFLICT} for the last administrator, without a password, or during a session; {@code
     *     BALANCE_NOT_EMPTY}
     */
    void delete(String personId, PasswordIn in, String address) {
        var user = db.read(handle -> Users.find(handle, personId));
        checks.require(user, "password", in.password(), address);
        db.run(tx -> {
            Users.refuseLastAdmin(tx, user);
            erasures.forEach(each -> each.prepare(tx, personId));
            erasures.forEach(each -> each.erase(tx, personId));
            Mails.forget(tx, personId, user.email());
            Outbox.forget(tx, personId);
            Audit.forget(tx, personId);
            Once.forget(tx, personId);
            SignInsSql.endAll(tx, personId);
            UsersSql.erase(tx, personId);
            Audit.record(tx, personId, "account.deleted", personId, Change.NONE);
            users.signedOut(tx, personId);
        });
    }
}
