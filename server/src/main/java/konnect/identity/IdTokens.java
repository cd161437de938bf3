package konnect.identity;

import java.util.Objects;
import konnect.config.Oidc;
import konnect.db.Db;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** Reads the ID tokens of the configured issuer (OpenID Connect Core 3.1.3.7). */
final class IdTokens {
    private static final int MAX_LENGTH = 16 * 1024;
    private static final int SKEW_SECONDS = 60;
    private static final int OLD_SECONDS = 600;

    private final Db db;
    private final Oidc oidc;
    private final Issuer issuer;

    IdTokens(Db db, Oidc oidc, Issuer issuer) {
        this.db = db;
        this.oidc = oidc;
        this.issuer = issuer;
    }

    /** @throws Problem {@code UNAUTHENTICATED} unless the issuer made this token for us, now and for this journey */
    Elsewhere read(String token, String nonce) {
        if (token.isEmpty() || token.length() > MAX_LENGTH) {
            throw refusal();
        }
        var consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setVerificationKeyResolver(key())
                .setExpectedIssuer(true, oidc.issuer().toString())
                .setExpectedAudience(true, oidc.clientId())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SKEW_SECONDS, OLD_SECONDS)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(db.clock()))
                .build();
        try {
            return elsewhere(consumer.processToClaims(token), nonce);
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw refusal();
        }
    }

    private Elsewhere elsewhere(JwtClaims claims, String nonce) throws MalformedClaimException {
        var party = claims.getStringClaimValue("azp");
        boolean ours = (claims.getAudience().size() == 1 && party == null)
                || oidc.clientId().equals(party);
        if (!ours || !nonce.equals(claims.getStringClaimValue("nonce"))) {
            throw refusal();
        }
        return new Elsewhere(
                claims.getIssuer(),
                claims.getSubject(),
                claims.getStringClaimValue("email"),
                Objects.equals(claims.getClaimValue("email_verified"), true),
                claims.getStringClaimValue("name"));
    }

    private VerificationKeyResolver key() {
        return (token, nesting) -> {
            try {
                var keys = issuer.keysWith(kid(token)).getJsonWebKeys();
                var key = new VerificationJwkSelector().select(token, keys);
                if (key == null) {
                    throw new UnresolvableKeyException("unknown key");
                }
                return key.getKey();
            } catch (JoseException e) {
                throw new UnresolvableKeyException("no usable key", e);
            }
        };
    }

    private static String kid(JsonWebStructure token) {
        return Objects.requireNonNullElse(token.getKeyIdHeaderValue(), "");
    }

    private static Problem refusal() {
        return new Problem(Code.UNAUTHENTICATED, "This sign-in is not good; begin again");
    }
}
