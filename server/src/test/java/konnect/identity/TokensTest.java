package konnect.identity;

import static konnect.identity.SignInsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import java.util.Map;
import java.util.function.BiConsumer;
import konnect.config.Config;
import konnect.kernel.Role;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {
    private final Fixture identity = new Fixture();
    private final SignInOut signedIn = identity.signUp("ravi@example.com").signIn();
    private final String id = signedIn.user().id();

    @AfterAll
    void close() {
        identity.close();
    }

    @Test
    void aTokenSaysWhoSomebodyIsAndTheDatabaseWhatTheyMayDo() {
        assertThat(identity.bearers.authenticate(signedIn.accessToken()).role()).isEqualTo(Role.USER);
        identity.db.run(tx -> Users.becomeExpert(tx, id));
        assertThat(identity.bearers.authenticate(signedIn.accessToken()).role()).isEqualTo(Role.EXPERT);
        identity.db.run(tx -> Users.stopBeingExpert(tx, id));
        assertThat(identity.bearers.authenticate(signedIn.accessToken()).role()).isEqualTo(Role.USER);
    }

    @Test
    void theHandmadeTokenThatTheOthersDifferFromIsGood() throws JoseException {
        assertThat(identity.bearers.authenticate(forged((claims, jws) -> {})).userId())
                .isEqualTo(id);
    }

    @Test
    void theTokenOfAnotherNodeOfThisInstallationIsGood() {
        var config = Config.from(Map.of());
        var tokens = new Tokens(identity.db, new SigningKeys(identity.db), config);
        var otherNode = new Bearers(identity.db, tokens, config);
        assertThat(otherNode.authenticate(signedIn.accessToken()).userId()).isEqualTo(id);
    }

    @Test
    void aTokenWithoutSignatureIsRefused() throws JoseException {
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> {
            jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            jws.setKey(none());
        })));
        var parts = signedIn.accessToken().split("\\.", -1);
        refused(() -> identity.bearers.authenticate(parts[0] + "." + parts[1] + "."));
    }

    @Test
    void thePublicKeyIsNoSecretToSignWith() throws JoseException {
        var pem = identity.keys.signing().getRsaPublicKey().getEncoded();
        var json =
                identity.keys.signing().toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8);
        for (byte[] secret : new byte[][] {pem, json, Base64.getEncoder().encode(pem)}) {
            refused(() -> identity.bearers.authenticate(forged((claims, jws) -> {
                jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
                jws.setKey(new HmacKey(secret));
            })));
        }
    }

    @Test
    void onlyOurOwnKeysCount() throws JoseException {
        var foreign = RsaJwkGenerator.generateJwk(2048);
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> jws.setKey(foreign.getPrivateKey()))));
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> jws.setKeyIdHeaderValue("k_other"))));
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> {
            jws.setKey(foreign.getPrivateKey());
            jws.getHeaders().setJwkHeaderValue("jwk", foreign);
        })));
    }

    @Test
    void anotherAudienceIssuerTypeOrPersonIsRefused() {
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> claims.setAudience("another"))));
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> claims.unsetClaim("aud"))));
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> claims.setIssuer("another"))));
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> jws.setHeader("typ", "JWT"))));
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> claims.setSubject("u_nobody"))));
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> claims.unsetClaim("exp"))));
        refused(() -> identity.bearers.authenticate(forged((claims, jws) -> claims.unsetClaim("sub"))));
        refused(() -> identity.bearers.authenticate("not.a.token"));
        refused(() -> identity.bearers.authenticate("x".repeat(100_000)));
    }

    @Test
    void aTokenEndsAfterAQuarterOfAnHourAlsoWhenItWasSeenBefore() {
        try (var own = new Fixture()) {
            var seen = own.signUp("meera@example.com").signIn().accessToken();
            var unseen = own.accounts
                    .logIn(new LoginIn("meera@example.com", Fixture.PASSWORD), Fixture.ASKER)
                    .signIn()
                    .accessToken();
            own.passSeconds(own.tokens.lifeSeconds() - 20);
            assertThat(own.bearers.authenticate(seen).name()).isEqualTo("Asha");
            own.passSeconds(own.tokens.lifeSeconds() + 1);
            // By the moment for which requests remember, the clock cannot leap.
            refused(() -> own.bearers.signIn(seen));
            refused(() -> own.bearers.authenticate(unseen));
        }
    }

    @Test
    void nothingPrivateIsPublished() {
        assertThat(identity.keys.published().toString())
                .contains("n=", "e=AQAB")
                .doesNotContain(" d=", " p=", " q=", " dp=");
    }

    private String forged(BiConsumer<JwtClaims, JsonWebSignature> flaw) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer("konnect");
        claims.setAudience(Tokens.AUDIENCE);
        claims.setSubject(id);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        var jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        jws.setKeyIdHeaderValue(identity.keys.signing().getKeyId());
        jws.setHeader("typ", "at+jwt");
        jws.setKey(identity.keys.signing().getPrivateKey());
        flaw.accept(claims, jws);
        jws.setPayload(claims.toJson());
        return jws.getCompactSerialization();
    }

    private static @Nullable Key none() {
        return null;
    }
}
