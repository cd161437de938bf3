package konnect.identity;

import jakarta.inject.Singleton;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.kernel.Problem;
import konnect.mail.Mails;
import org.jspecify.annotations.Nullable;

/** Changing a password that is known. */
@Singleton
public final class PasswordChanges {
    private final Db db;
    private final Passwords passwords;
    private final PasswordChecks checks;
    private final Users users;

    public PasswordChanges(Db db, Passwords passwords, PasswordChecks checks, Users users) {
        this.db = db;
        this.passwords = passwords;
        this.checks = checks;
        this.users = users;
    }

    /**
     * Whose password is changed, and from where.
     *
     * @param signIn the sign-in that goes on; null for none
     */
    record By(String personId, @Nullable String signIn, String address) {}

    /**
     * Changes the password and ends every other sign-in.
     *
     * @throws Problem {@code VALIDATION_FAILED} naming the password that is wrong or weak; {@code RATE_LIMITED} after
     *     too many wrong ones; {@code CONFLICT} where the account has no password
     */
    User change(By by, PasswordChangeIn in) {
        var user = db.read(handle -> Users.find(handle, by.personId()));
        passwords.refuseWeak("newPassword", in.newPassword(), user.email());
        checks.require(user, "currentPassword", in.currentPassword(), by.address());
        if (in.newPassword().equals(in.currentPassword())) {
            throw Problem.invalid("newPassword", "is the password so far");
        }
        var hash = passwords.hash(in.newPassword());
        return db.tx(tx -> {
            UsersSql.setPassword(tx.handle(), user.id(), hash);
            SignInsSql.endOthers(tx, user.id(), by.signIn());
            Audit.record(tx, user.id(), "password.changed", user.id(), Change.NONE);
            Mails.order(tx, user.id(), AccountLetters.CHANGED, "");
            users.signedOut(tx, user.id());
            return Users.find(tx.handle(), user.id());
        });
    }
}
