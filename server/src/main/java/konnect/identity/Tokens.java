package konnect.identity;

import jakarta.inject.Singleton;
import java.security.Key;
import konnect.config.Config;
import konnect.db.Db;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Access tokens: RS256, a quarter of an hour, for this installation alone. A token says only who somebody is; what they
 * may do is read from the database each time, so that a change of it counts at once.
 */
@Singleton
public final class Tokens {
    static final String AUDIENCE = "konnect-api";
    private static final String TYPE = "at+jwt";
    /** The claim of the sign-in that a token came from, by the name that OpenID Connect gives it. */
    private static final String SIGN_IN = "sid";

    private static final int MAX_LENGTH = 4_096;
    private static final int FUTURE_SECONDS = 60;
    private static final long SECOND_MS = 1_000;

    private final Db db;
    private final SigningKeys keys;
    private final String issuer;
    private final long lifeMs;

    public Tokens(Db db, SigningKeys keys, Config config) {
        this.db = db;
        this.keys = keys;
        var url = config.web().publicUrl();
        issuer = url == null ? "konnect" : url.toString();
        lifeMs = config.times().token();
    }

    /** Of a new token, in seconds. */
    public int lifeSeconds() {
        return Math.toIntExact(lifeMs / SECOND_MS);
    }

    /** A token for this person from now on, as long as the sign-in lasts. */
    String issue(String userId, String signInId, long nowMillis) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(AUDIENCE);
        claims.setSubject(userId);
        claims.setStringClaim(SIGN_IN, signInId);
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromMilliseconds(nowMillis));
        claims.setExpirationTime(NumericDate.fromMilliseconds(nowMillis + lifeMs));
        var key = keys.signing();
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", TYPE);
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Problem {@code UNAUTHENTICATED} unless this installation made the token and it is still good */
    Verified verify(String token) {
        if (token.length() > MAX_LENGTH) {
            throw refusal();
        }
        var consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setVerificationKeyResolver((signature, nesting) -> ourKey(signature))
                .setExpectedType(true, TYPE)
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(true, AUDIENCE)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(FUTURE_SECONDS, 2 * lifeSeconds() + FUTURE_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(db.clock()))
                .build();
        try {
            var claims = consumer.processToClaims(token);
            return new Verified(
                    claims.getSubject(),
                    claims.getStringClaimValue(SIGN_IN),
                    claims.getExpirationTime().getValueInMillis());
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw refusal();
        }
    }

    private Key ourKey(JsonWebStructure token) throws UnresolvableKeyException {
        var kid = token.getKeyIdHeaderValue();
        if (kid == null) {
            throw new UnresolvableKeyException("no kid");
        }
        return keys.find(kid)
                .orElseThrow(() -> new UnresolvableKeyException("unknown kid"))
                .getRsaPublicKey();
    }

    static Problem refusal() {
        return new Problem(Code.UNAUTHENTICATED, "Sign in again");
    }
}
