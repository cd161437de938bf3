package konnect.identity;

import java.util.Optional;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import konnect.kernel.Role;

/** Making administrators from the command line. */
public final class Admins {
    private static final int PASSWORD_CHARS = 24;

    private Admins() {}

    /**
     * Makes the person of this address an administrator; one who does not exist yet is made with a password.
     *
     * @return that password, to be shown once; empty when the person existed and keeps theirs
     * @throws Problem {@code VALIDATION_FAILED} when it is no address of mail
     */
    public static Optional<String> create(Db db, Passwords passwords, String email) {
        if (email.length() > Emails.MAX || !email.matches(Emails.FORM)) {
            throw Problem.invalid("email", "must be an address of mail");
        }
        var normal = Emails.normalise(email);
        var password = Ids.secret().substring(0, PASSWORD_CHARS);
        var hash = passwords.hash(password);
        return db.tx(tx -> {
            boolean existed = UsersSql.findByEmail(tx.handle(), normal).isPresent();
            var admin = promoteOrCreate(tx, normal);
            Audit.record(tx, null, "admin.created", admin.id(), Change.NONE);
            if (existed) {
                return Optional.<String>empty();
            }
            UsersSql.setPassword(tx.handle(), admin.id(), hash);
            return Optional.of(password);
        });
    }

    static User promoteOrCreate(Tx tx, String email) {
        var existing = UsersSql.findByEmail(tx.handle(), email);
        if (existing.isEmpty()) {
            return Users.create(tx, new NewUser(email, email.substring(0, email.indexOf('@')), Role.ADMIN, true));
        }
        var id = existing.get().id();
        Users.promote(tx, id);
        Users.enable(tx, id);
        return Users.find(tx.handle(), id);
    }
}
