package konnect.identity;

import jakarta.inject.Singleton;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.identity.MailTokens.Kind;
import konnect.kernel.Problem;
import konnect.mail.Mails;

/** What a person may do who reads the account's mail: choose another password, and confirm the address. */
@Singleton
public final class PasswordResets {
    private final Db db;
    private final Passwords passwords;
    private final Users users;

    public PasswordResets(Db db, Passwords passwords, Users users) {
        this.db = db;
        this.passwords = passwords;
        this.users = users;
    }

    /** Whether the address has an account is looked up only when the mail is written, so that nobody can tell by time. */
    void forgotten(AddressIn in) {
        var email = Emails.normalise(in.email());
        db.run(tx -> Mails.order(tx, Mails.NOBODY, AccountLetters.RESET, email));
    }

    /**
     * Sets another password and ends every sign-in.
     *
     * @throws Problem {@code VALIDATION_FAILED} for a token that is used up, too old or none, and for a weak password,
     *     which leaves the token good
     */
    void reset(ResetIn in) {
        var holder = db.read(
                handle -> MailTokens.holder(handle, in.token(), Kind.RESET).map(person -> Users.find(handle, person)));
        var user = holder.orElseThrow(PasswordResets::worthless);
        passwords.refuseWeak("newPassword", in.newPassword(), user.email());
        var hash = passwords.hash(in.newPassword());
        db.run(tx -> {
            var person = MailTokens.use(tx, in.token(), Kind.RESET).orElseThrow(PasswordResets::worthless);
            UsersSql.setPassword(tx.handle(), person, hash);
            MailTokensSql.verified(tx.handle(), person);
            SignInsSql.endAll(tx, person);
            Audit.record(tx, person, "password.reset", person, Change.NONE);
            Mails.order(tx, person, AccountLetters.CHANGED, "");
            users.signedOut(tx, person);
        });
    }

    /**
     * Confirms the address. The token stays good until it expires, since mail readers open links before people do.
     *
     * @throws Problem {@code VALIDATION_FAILED} for a token that is too old or none
     */
    void confirm(TokenIn in) {
        db.run(tx -> {
            var person = MailTokens.holder(tx.handle(), in.token(), Kind.VERIFY).orElseThrow(PasswordResets::worthless);
            MailTokensSql.verified(tx.handle(), person);
        });
    }

    private static Problem worthless() {
        return Problem.invalid("token", "is used up, too old or mistyped; ask for another mail");
    }
}
