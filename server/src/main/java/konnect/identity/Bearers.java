package konnect.identity;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import konnect.config.Config;
import konnect.db.Db;
import konnect.kernel.Authenticator;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Recent;
import konnect.kernel.SignIn;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an access token, of whichever source of identity. A token is looked into once; what its person may do is
 * read from the database each time, so that a change of it counts at once.
 */
@Singleton
public final class Bearers implements Authenticator {
    private static final int MAX_REMEMBERED = 10_000;

    private final Db db;
    private final Tokens tokens;
    private final @Nullable FirebaseTokens firebase;
    private final Map<String, Verified> remembered = Collections.synchronizedMap(new Recent<>(MAX_REMEMBERED));

    public Bearers(Db db, Tokens tokens, Config config) {
        this.db = db;
        this.tokens = tokens;
        var project = config.firebase();
        firebase = project == null ? null : new FirebaseTokens(db, project);
    }

    @Override
    public SignIn signIn(String token) {
        var known = remembered.get(token);
        var verified = known == null ? verify(token) : known;
        var standing = db.read(handle -> UsersSql.standing(handle, verified.personId(), verified.signInId()))
                .orElseThrow(Tokens::refusal);
        if (standing.disabled() || standing.signedOut() || standing.now() >= verified.expires()) {
            remembered.remove(token);
            throw Tokens.refusal();
        }
        if (known == null) {
            remembered.put(token, verified);
        }
        var caller = new Caller(verified.personId(), standing.role(), standing.name());
        return new SignIn(caller, verified.expires() - standing.now(), verified.signInId());
    }

    @Override
    public Set<String> disabledLately() {
        return db.read(UsersSql::disabledLately);
    }

    @Override
    public Set<String> good(Collection<String> signInIds) {
        return db.read(handle -> SignInsSql.good(handle, signInIds));
    }

    /** The sign-in that a good token came from; null for a token without one. */
    @Nullable
    String signInId(String token) {
        var known = remembered.get(token);
        return (known == null ? verify(token) : known).signInId();
    }

    private Verified verify(String token) {
        return firebase != null && firebase.claims(token) ? elsewhere(firebase.read(token)) : tokens.verify(token);
    }

    /** A first sight makes the person. */
    private Verified elsewhere(FirebaseTokens.Shown shown) {
        try {
            var user = db.tx(tx -> Identities.person(tx, shown.who()));
            return new Verified(user.id(), null, shown.expires());
        } catch (Problem e) {
            throw e.code() == Code.UNAVAILABLE ? e : new Problem(Code.UNAUTHENTICATED, e.detail());
        }
    }
}
