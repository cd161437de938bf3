package konnect.notifications;

import jakarta.inject.Singleton;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import konnect.config.Config;
import konnect.db.Db;
import konnect.identity.PushKey;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Tells push services who sends (RFC 8292), by a key that is made once and kept in the database. */
@Singleton
public final class Vapid implements PushKey {
    private static final long LIFE_SECONDS = 12 * 60 * 60L;

    private final EllipticCurveJsonWebKey key;
    private final String publicKey;
    private final String contact;

    public Vapid(Db db, Config config) {
        try {
            var kept = db.read(PushSql::key);
            key = (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(kept.isPresent() ? kept.get() : made(db));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        publicKey =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Sealing.point((ECPublicKey) key.getPublicKey()));
        var url = config.web().publicUrl();
        contact = url != null && "https".equals(url.getScheme())
                ? url.toString()
                : "mailto:" + config.mail().from().replaceAll(".*<|>", "");
    }

    private static String made(Db db) throws JoseException {
        var made = EcJwkGenerator.generateJwk(EllipticCurves.P256).toJson(OutputControlLevel.INCLUDE_PRIVATE);
        return db.tx(tx -> PushSql.keep(tx.handle(), made));
    }

    @Override
    public String publicKey() {
        return publicKey;
    }

    /** The {@code Authorization} of a message to this endpoint. */
    String authorization(URI endpoint, long nowMillis) {
        var claims = new JwtClaims();
        claims.setAudience(endpoint.getScheme() + "://" + endpoint.getRawAuthority());
        claims.setExpirationTime(NumericDate.fromMilliseconds(nowMillis + LIFE_SECONDS * 1_000));
        claims.setSubject(contact);
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        try {
            return "vapid t=" + signature.getCompactSerialization() + ", k=" + publicKey;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
