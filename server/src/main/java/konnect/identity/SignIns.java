package konnect.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Tx;
import konnect.identity.SignInsSql.Family;
import konnect.kernel.Ids;
import konnect.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Refresh tokens: a family per device, in which each token can be used once and has one successor. A token is the
 * family's id, a dot and a secret; only hashes are stored, and the successor is derived from the token itself and the
 * family's secret, so that a second tab that presents the same token is given the same successor.
 */
final class SignIns {
    static final long LIFE_MILLIS = 30L * 24 * 60 * 60 * 1000;
    static final long GRACE_MILLIS = 30_000;
    static final int MAX_TOKEN = 200;
    private static final String HMAC = "HmacSHA256";

    private SignIns() {}

    /** Who is signed in by a token, and the token to present next time. */
    record SignedIn(String personId, String familyId, String next) {}

    /** @param device what the person calls it; null where that is not known */
    static SignedIn begin(Tx tx, String personId, @Nullable String device) {
        SignInsSql.forgetExpired(tx.handle(), personId);
        var family = new Family(Ids.next("f"), personId, Ids.secret(), false);
        SignInsSql.insertFamily(tx.handle(), family, device, LIFE_MILLIS);
        var token = family.id() + "." + Ids.secret();
        SignInsSql.insertToken(tx.handle(), Sha256.hex(token), family.id());
        return new SignedIn(personId, family.id(), token);
    }

    /**
     * Uses a token. Empty when it is worth nothing; one that was rotated more than {@link #GRACE_MILLIS} ago was stolen
     * from one of two holders, and nobody can tell from which, so that it ends the whole family. The transaction has to
     * be committed in that case too.
     */
    static Optional<SignedIn> rotate(Tx tx, String token) {
        var handle = tx.handle();
        var family = SignInsSql.lockFamily(handle, familyId(token)).orElse(null);
        if (family == null) {
            return Optional.empty();
        }
        var known = SignInsSql.token(handle, Sha256.hex(token), family.id()).orElse(null);
        if (family.expired() || known == null || known.rotatedFor() > GRACE_MILLIS) {
            SignInsSql.endFamily(tx, family.id());
            Audit.record(tx, family.personId(), "sign-in.ended", family.id(), Change.NONE);
            return Optional.empty();
        }
        var next = successor(family, token);
        if (known.rotatedFor() < 0) {
            SignInsSql.rotate(handle, Sha256.hex(token));
            SignInsSql.insertToken(handle, Sha256.hex(next), family.id());
            SignInsSql.prolong(handle, family.id(), LIFE_MILLIS);
            SignInsSql.forgetRotated(handle, family.id(), GRACE_MILLIS);
        }
        return Optional.of(new SignedIn(family.personId(), family.id(), next));
    }

    static void end(Tx tx, String token) {
        var family = SignInsSql.lockFamily(tx.handle(), familyId(token)).orElse(null);
        if (family != null
                && SignInsSql.token(tx.handle(), Sha256.hex(token), family.id()).isPresent()) {
            SignInsSql.endFamily(tx, family.id());
            Audit.record(tx, family.personId(), "sign-out", family.id(), Change.NONE);
        }
    }

    private static String familyId(String token) {
        int dot = token.indexOf('.');
        return dot < 0 ? "" : token.substring(0, dot);
    }

    private static String successor(Family family, String token) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(family.secret().getBytes(StandardCharsets.US_ASCII), HMAC));
            return family.id() + "." + HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
