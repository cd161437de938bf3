package konnect.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.http.Failures;
import konnect.identity.SignIns.SignedIn;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.mail.Mails;
import org.jspecify.annotations.Nullable;

/** Local accounts: signing up, in, on and out. */
@Singleton
public final class Accounts {
    /** The device of whoever is signed in without a browser or a password. */
    private static final String DEMO = "Demo";

    private final Db db;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Failures failures;

    public Accounts(Db db, Passwords passwords, Tokens tokens, Failures failures) {
        this.db = db;
        this.passwords = passwords;
        this.tokens = tokens;
        this.failures = failures;
    }

    /** Whose sign-in failed where no account has the address. */
    private static final String NOBODY = "nobody";

    /** Somebody who is signed in now, and the refresh token for their cookie. */
    public record Opened(SignInOut signIn, String refreshToken) {}

    /** Makes an account, or throws {@code EMAIL_IN_USE} or, for a weak password, {@code VALIDATION_FAILED}. */
    public Opened signUp(SignUpIn in, Asker asker) {
        passwords.refuseWeak(in.password(), in.email());
        var hash = passwords.hash(in.password());
        return db.tx(tx -> {
            var user = Users.create(tx, NewUser.signedUp(in.email(), in.name()));
            UsersSql.setPassword(tx.handle(), user.id(), hash);
            Audit.record(tx, user.id(), "sign-up", user.id(), Change.NONE);
            Mails.order(tx, user.id(), AccountLetters.VERIFY, "");
            return open(tx, user, SignIns.begin(tx, user.id(), asker.device()));
        });
    }

    /**
     * Signs somebody in by password.
     *
     * @throws Problem {@code UNAUTHENTICATED}, the same and after the same time whether the address of mail is unknown,
     *     the password wrong or the person disabled; {@code RATE_LIMITED} after too many of these
     */
    public Opened logIn(LoginIn in, Asker asker) {
        var email = Emails.normalise(in.email());
        var attempt = failures.begin(asker.address(), email);
        var login = db.read(handle -> UsersSql.login(handle, email)).orElse(null);
        boolean right = login == null
                ? passwords.matchesNobody(in.password())
                : passwords.matches(in.password(), login.passwordHash());
        var opened = login != null && right ? opened(login.personId(), asker) : null;
        if (opened == null) {
            // Written for an unknown address too, which else would be answered sooner.
            var whose = login == null ? NOBODY : login.personId();
            db.run(tx -> Audit.record(tx, null, "sign-in.failed", whose, Change.NONE));
            throw new Problem(Code.UNAUTHENTICATED, "The address or the password is wrong");
        }
        attempt.succeeded();
        return opened;
    }

    /** Signs in somebody who needs no password, because whoever asks has made them. */
    public Opened enter(String personId) {
        return db.tx(tx -> open(tx, Users.find(tx.handle(), personId), SignIns.begin(tx, personId, DEMO)));
    }

    /**
     * Signs in whoever this is elsewhere; a first sight makes the person.
     *
     * @throws Problem {@code UNAUTHENTICATED} for a disabled person; as {@link Identities#person}
     */
    Opened enter(Elsewhere who, Asker asker) {
        return db.tx(tx -> {
            var user = Identities.person(tx, who);
            if (user.disabled()) {
                throw signInFirst();
            }
            var signedIn = SignIns.begin(tx, user.id(), asker.device());
            Audit.record(tx, user.id(), "sign-in", signedIn.familyId(), Change.NONE);
            return open(tx, user, signedIn);
        });
    }

    /** Goes on with a sign-in; {@code UNAUTHENTICATED} when the token is worth nothing any longer. */
    public Opened refresh(@Nullable String token) {
        if (token == null || token.length() > SignIns.MAX_TOKEN) {
            throw signInFirst();
        }
        Optional<Opened> opened = db.tx(tx -> SignIns.rotate(tx, token)
                .map(signedIn -> new Found(Users.find(tx.handle(), signedIn.personId()), signedIn))
                .filter(found -> !found.user().disabled())
                .map(found -> open(tx, found.user(), found.signedIn())));
        return opened.orElseThrow(Accounts::signInFirst);
    }

    /** Ends the sign-in that this token belongs to, if any. */
    public void signOut(@Nullable String token) {
        if (token != null && token.length() <= SignIns.MAX_TOKEN) {
            db.run(tx -> SignIns.end(tx, token));
        }
    }

    private record Found(User user, SignedIn signedIn) {}

    private @Nullable Opened opened(String personId, Asker asker) {
        return db.tx(tx -> {
                    var user = Users.find(tx.handle(), personId);
                    if (user.disabled()) {
                        return Optional.<Opened>empty();
                    }
                    var signedIn = SignIns.begin(tx, personId, asker.device());
                    Audit.record(tx, personId, "sign-in", signedIn.familyId(), Change.NONE);
                    return Optional.of(open(tx, user, signedIn));
                })
                .orElse(null);
    }

    private Opened open(Tx tx, User user, SignedIn signedIn) {
        var token = tokens.issue(user.id(), signedIn.familyId(), tx.clock());
        return new Opened(new SignInOut(user, token, tokens.lifeSeconds()), signedIn.next());
    }

    private static Problem signInFirst() {
        return new Problem(Code.UNAUTHENTICATED, "Sign in first");
    }
}
