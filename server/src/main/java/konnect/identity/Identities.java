package konnect.identity;

import java.util.Optional;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Tx;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import konnect.mail.Mails;

/**
 * Who of us somebody from elsewhere is. An identity is an issuer and its id; an equal address of mail makes it that of a
 * person here only where the issuer and we have both seen that it is read by them.
 */
final class Identities {
    private Identities() {}

    /**
     * Finds the person, or makes one.
     *
     * @throws Problem {@code EMAIL_IN_USE} where somebody here has the address and it is not proved on both sides;
     *     {@code VALIDATION_FAILED} without an address
     */
    static User person(Tx tx, Elsewhere who) {
        IdentitiesSql.lock(tx.handle(), who);
        var known = IdentitiesSql.person(tx.handle(), who);
        if (known.isPresent()) {
            return Users.find(tx.handle(), known.get());
        }
        var email = email(who);
        var user = Users.findByEmail(tx.handle(), email)
                .map(found -> proved(found, who))
                .orElseGet(() -> create(tx, email, who));
        IdentitiesSql.insert(tx.handle(), who, user.id());
        Audit.record(tx, user.id(), "identity.linked", user.id(), Change.NONE);
        return user;
    }

    private static User proved(User found, Elsewhere who) {
        if (who.emailProved() && found.emailVerified()) {
            return found;
        }
        throw new Problem(
                Code.EMAIL_IN_USE, "This address has an account; sign in to it and confirm the address first");
    }

    private static User create(Tx tx, String email, Elsewhere who) {
        var user = Users.create(tx, new NewUser(email, name(who, email), Role.USER, who.emailProved()));
        Audit.record(tx, user.id(), "sign-up", user.id(), Change.NONE);
        if (!who.emailProved()) {
            Mails.order(tx, user.id(), AccountLetters.VERIFY, "");
        }
        return user;
    }

    private static String email(Elsewhere who) {
        return Optional.ofNullable(who.email())
                .map(Emails::normalise)
                .filter(email -> email.length() <= Emails.MAX && email.matches(Emails.FORM))
                .orElseThrow(() -> Problem.invalid("email", "is not told by the issuer"));
    }

    private static String name(Elsewhere who, String email) {
        var given = who.name() == null ? "" : who.name().strip();
        var name = given.isEmpty() ? email.substring(0, email.indexOf('@')) : given;
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), ProfileIn.MAX_NAME)));
    }
}
