package konnect.identity;

import jakarta.inject.Singleton;
import java.time.Duration;
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
 * read from the database, and remembered for requests for so short a moment that whoever changes it lets that pass
 * before the change is answered: from then on it counts, on every node.
 */
@Singleton
public final class Bearers implements Authenticator {
    /** How long requests may go by what was read of a person; see {@link konnect.db.Tx#outlast}. */
    static final Duration REMEMBERED = Duration.ofMillis(100);

    private static final int MAX_REMEMBERED = 10_000;

    private final Db db;
    private final Tokens tokens;
    private final @Nullable FirebaseTokens firebase;
    private final Map<String, Verified> verified = Collections.synchronizedMap(new Recent<>(MAX_REMEMBERED));
    private final Map<String, Seen> seen = Collections.synchronizedMap(new Recent<>(MAX_REMEMBERED));

    public Bearers(Db db, Tokens tokens, Config config) {
        this.db = db;
        this.tokens = tokens;
        var project = config.firebase();
        firebase = project == null ? null : new FirebaseTokens(db, project);
    }

    @Override
    public Caller authenticate(String token) {
        long asked = System.nanoTime();
        var before = seen.get(token);
        if (before != null && asked - before.until() < 0) {
            return before.caller();
        }
        var signIn = signIn(token);
        long goodMs = Math.min(REMEMBERED.toMillis(), signIn.leftMs());
        seen.put(
                token,
                new Seen(signIn.caller(), asked + Duration.ofMillis(goodMs).toNanos()));
        return signIn.caller();
    }

    /** @param until by {@link System#nanoTime}, counted from before it was read */
    private record Seen(Caller caller, long until) {}

    @Override
    public SignIn signIn(String token) {
        var known = verified.get(token);
        var good = known == null ? verify(token) : known;
        var standing = db.read(handle -> UsersSql.standing(handle, good.personId(), good.signInId()))
                .orElseThrow(Tokens::refusal);
        if (standing.disabled() || standing.signedOut() || standing.now() >= good.expires()) {
            verified.remove(token);
            throw Tokens.refusal();
        }
        if (known == null) {
            verified.put(token, good);
        }
        var caller = new Caller(good.personId(), standing.role(), standing.name());
        return new SignIn(caller, good.expires() - standing.now(), good.signInId());
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
        var known = verified.get(token);
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
