package konnect.identity;

import static konnect.identity.SignInsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.security.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People who sign in at a Firebase project, against certificates as Google publishes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirebaseTest {
    private static final String PROJECT = "konnect-test";
    private static final long MINUTE = 60;

    private final FirebasePeer google = new FirebasePeer();
    private final Key first = google.publish("k1");
    private final Fixture identity = new Fixture(Map.of(
            "KONNECT_RATE_LIMITS",
            "off",
            "KONNECT_FIREBASE_PROJECT",
            PROJECT,
            "KONNECT_FIREBASE_CERTIFICATES",
            google.certificates()));

    @AfterAll
    void close() {
        identity.close();
        google.close();
    }

    @Test
    void aFirstSightMakesThePersonAndLaterOnesFindIt() {
        var subject = Ids.next("f");
        var shown = identity.bearers.signIn(token(subject, (claims, jws) -> {}));
        assertThat(shown.caller().name()).isEqualTo("Kavya Iyer");
        assertThat(shown.signInId()).isNull();
        assertThat(shown.leftMs()).isBetween(50 * 60_000L, 60 * 60_000L);
        var again = identity.bearers.signIn(token(subject, (claims, jws) -> claims.setStringClaim("email", "k@b.in")));
        assertThat(again.caller().userId()).isEqualTo(shown.caller().userId());
        var user = identity.db.read(handle -> Users.find(handle, shown.caller().userId()));
        assertThat(user.email()).isEqualTo(subject + "@example.com");
        assertThat(user.emailVerified()).isTrue();
    }

    @Test
    void ourOwnTokensStayGoodBesideThem() {
        var own = identity.signUp("own@example.com").signIn();
        assertThat(identity.bearers.authenticate(own.accessToken()).userId())
                .isEqualTo(own.user().id());
    }

    @Test
    void whatFirebaseDidNotSignForUsNowIsRefused() throws JoseException {
        var foreign = RsaJwkGenerator.generateJwk(2048).getPrivateKey();
        refusedWith((claims, jws) -> jws.setKey(foreign));
        refusedWith((claims, jws) -> jws.setKeyIdHeaderValue("k9"));
        refusedWith((claims, jws) -> claims.setAudience("another-project"));
        refusedWith((claims, jws) -> claims.setExpirationTime(fromNow(-5 * MINUTE)));
        refusedWith((claims, jws) -> claims.setIssuedAt(fromNow(5 * MINUTE)));
        refusedWith((claims, jws) -> claims.setNumericDateClaim("auth_time", fromNow(5 * MINUTE)));
        refusedWith((claims, jws) -> claims.unsetClaim("auth_time"));
        refusedWith((claims, jws) -> claims.unsetClaim("sub"));
        refusedWith((claims, jws) -> claims.setSubject("s".repeat(129)));
        refusedWith((claims, jws) -> claims.setIssuer("https://securetoken.google.com/another-project"));
        refusedWith((claims, jws) -> unsign(jws));
    }

    @Test
    void anAddressThatSomebodyHereHasNotProvedIsNotTakenOver() {
        identity.signUp("taken@example.com");
        refusedWith((claims, jws) -> claims.setStringClaim("email", "taken@example.com"));
        refusedWith((claims, jws) -> claims.unsetClaim("email"));
    }

    @Test
    void aRotatedKeyIsFetchedAndUnknownOnesAskOnlyOnceAMinute() {
        try (var peer = new FirebasePeer();
                var own = fixture(peer, Map.of())) {
            var old = peer.publish("old");
            own.bearers.signIn(signed(Ids.next("f"), "old", old, (claims, jws) -> {}));
            own.bearers.signIn(signed(Ids.next("f"), "old", old, (claims, jws) -> {}));
            assertThat(peer.fetches).hasValue(1);
            var unknown = signed(Ids.next("f"), "new", first, (claims, jws) -> {});
            refused(() -> own.bearers.authenticate(unknown));
            refused(() -> own.bearers.authenticate(unknown));
            assertThat(peer.fetches).hasValue(1);
        }
    }

    @Test
    void nobodyIsSignedOutBecauseTheCertificatesCannotBeHad() {
        var peer = new FirebasePeer();
        try (var own = fixture(peer, Map.of())) {
            peer.close();
            var unseen = token(Ids.next("f"), (claims, jws) -> {});
            var problem = catchThrowableOfType(Problem.class, () -> own.bearers.authenticate(unseen));
            assertThat(problem.code()).isEqualTo(Code.UNAVAILABLE);
        }
    }

    @Test
    void theEmulatorsTokensCountOnlyWhereItIsConfiguredAndForWhomItKnows() {
        var subject = Ids.next("f");
        var unsigned = token(subject, (claims, jws) -> unsign(jws));
        try (var own = fixture(google, Map.of("KONNECT_FIREBASE_EMULATOR", google.address()))) {
            refused(() -> own.bearers.authenticate(unsigned));
            google.knownToEmulator.add(subject);
            assertThat(own.bearers.authenticate(unsigned).name()).isEqualTo("Kavya Iyer");
            refused(() -> own.bearers.authenticate(token(subject, (claims, jws) -> {})));
        }
        refused(() -> identity.bearers.authenticate(unsigned));
    }

    private static Fixture fixture(FirebasePeer peer, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("KONNECT_FIREBASE_PROJECT", PROJECT);
        environment.put("KONNECT_FIREBASE_CERTIFICATES", peer.certificates());
        return new Fixture(environment);
    }

    private void refusedWith(BiConsumer<JwtClaims, JsonWebSignature> flaw) {
        var token = token(Ids.next("f"), flaw);
        refused(() -> identity.bearers.authenticate(token));
    }

    private String token(String subject, BiConsumer<JwtClaims, JsonWebSignature> flaw) {
        return signed(subject, "k1", first, flaw);
    }

    private static String signed(String subject, String kid, Key key, BiConsumer<JwtClaims, JsonWebSignature> flaw) {
        var claims = new JwtClaims();
        claims.setIssuer("https://securetoken.google.com/" + PROJECT);
        claims.setAudience(PROJECT);
        claims.setSubject(subject);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(59);
        claims.setNumericDateClaim("auth_time", fromNow(-MINUTE));
        claims.setStringClaim("name", "Kavya Iyer");
        claims.setStringClaim("email", subject + "@example.com");
        claims.setClaim("email_verified", true);
        var jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        jws.setKeyIdHeaderValue(kid);
        jws.setKey(key);
        flaw.accept(claims, jws);
        jws.setPayload(claims.toJson());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unsign(JsonWebSignature jws) {
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        jws.setKey(none());
    }

    private static NumericDate fromNow(long seconds) {
        return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
    }

    private static @Nullable Key none() {
        return null;
    }
}
