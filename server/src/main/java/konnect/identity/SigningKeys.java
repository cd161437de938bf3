package konnect.identity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import konnect.db.Db;
import konnect.kernel.Ids;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The RSA keys of this installation, kept in the database so that a token of one node is good on every other. */
@Singleton
public final class SigningKeys {
    private static final int BITS = 2048;
    /** A token that names an unknown key makes a node look into the database at most this often. */
    private static final long LOOK_AGAIN_MILLIS = 10_000;

    private final Db db;
    private volatile List<RsaJsonWebKey> keys;
    private volatile long lookedAt = System.nanoTime();

    public SigningKeys(Db db) {
        this.db = db;
        keys = db.tx(tx -> {
            SigningKeysSql.lock(tx.handle());
            if (SigningKeysSql.all(tx.handle()).isEmpty()) {
                var key = generate();
                SigningKeysSql.insert(tx.handle(), key.getKeyId(), key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            }
            return parse(SigningKeysSql.all(tx.handle()));
        });
    }

    RsaJsonWebKey signing() {
        return keys.getFirst();
    }

    /** Our own key of this id; no key ever comes from a token or an address in it. */
    Optional<RsaJsonWebKey> find(String kid) {
        var known = inMemory(kid);
        long now = System.nanoTime();
        if (known.isPresent() || now - lookedAt < LOOK_AGAIN_MILLIS * 1_000_000) {
            return known;
        }
        lookedAt = now;
        keys = parse(db.read(SigningKeysSql::all));
        return inMemory(kid);
    }

    /** What others verify our tokens with (RFC 7517), without anything private. */
    public Map<String, Object> published() {
        return Map.of(
                "keys",
                keys.stream()
                        .map(key -> key.toParams(OutputControlLevel.PUBLIC_ONLY))
                        .toList());
    }

    private Optional<RsaJsonWebKey> inMemory(String kid) {
        return keys.stream().filter(key -> kid.equals(key.getKeyId())).findFirst();
    }

    private static RsaJsonWebKey generate() {
        try {
            var key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(Ids.next("k"));
            key.setUse(Use.SIGNATURE);
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<RsaJsonWebKey> parse(List<String> rows) {
        return rows.stream().map(SigningKeys::parse).toList();
    }

    private static RsaJsonWebKey parse(String jwk) {
        try {
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(jwk);
        } catch (JoseException e) {
            throw new IllegalStateException("a signing key in the database cannot be read", e);
        }
    }
}
