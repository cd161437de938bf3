package konnect.identity;

import jakarta.inject.Singleton;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.http.Failures;
import konnect.kernel.Code;
import konnect.kernel.Problem;

/** Asks whoever is signed in for the password once more: somebody who found a device open must not get further. */
@Singleton
public final class PasswordChecks {
    private final Db db;
    private final Passwords passwords;
    private final Failures failures;

    public PasswordChecks(Db db, Passwords passwords, Failures failures) {
        this.db = db;
        this.passwords = passwords;
        this.failures = failures;
    }

    /**
     * Goes on where the password is right; a wrong one counts as a failed sign-in.
     *
     * @param field in which it came
     * @param address from where it is asked
     * @throws Problem {@code VALIDATION_FAILED} naming the field; {@code RATE_LIMITED} after too many wrong ones; {@code
     *     CONFLICT} where the account has no password
     */
    public void require(User user, String field, String password, String address) {
        var login = db.read(handle -> UsersSql.login(handle, user.email()))
                .orElseThrow(() -> new Problem(Code.CONFLICT, "This account has no password; ask for one first"));
        var attempt = failures.begin(address, user.email());
        if (!passwords.matches(password, login.passwordHash())) {
            db.run(tx -> Audit.record(tx, user.id(), "password.refused", user.id(), Change.NONE));
            throw Problem.invalid(field, "is wrong");
        }
        attempt.succeeded();
    }
}
