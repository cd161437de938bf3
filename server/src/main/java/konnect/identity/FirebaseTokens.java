package konnect.identity;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Objects;
import konnect.config.Firebase;
import konnect.db.Db;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ID tokens of a Firebase project by the rules that Google publishes for servers without its SDK. Tokens of the
 * emulator carry no signature; they count only where an emulator is configured and knows the person, and then no others
 * do.
 */
final class FirebaseTokens {
    private static final String ISSUER = "https://securetoken.google.com/";
    private static final int MAX_LENGTH = 8 * 1024;
    private static final int MAX_SUBJECT = 128;
    private static final int SKEW_SECONDS = 60;
    private static final int LIFE_SECONDS = 3_600;
    private static final JwtConsumer UNCHECKED = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();

    private final Db db;
    private final Firebase firebase;
    private final Certificates certificates;
    private final OtherServer emulator = new OtherServer("The Firebase Auth emulator");

    FirebaseTokens(Db db, Firebase firebase) {
        this.db = db;
        this.firebase = firebase;
        certificates = new Certificates(firebase.certificates());
    }

    /** @param expires in milliseconds since 1970 */
    record Shown(Elsewhere who, long expires) {}

    /** Whether this claims to be a token of our project; nothing of it is believed yet. */
    boolean claims(String token) {
        try {
            return token.length() <= MAX_LENGTH
                    && issuer().equals(UNCHECKED.processToClaims(token).getIssuer());
        } catch (InvalidJwtException | MalformedClaimException e) {
            return false;
        }
    }

    /** @throws Problem {@code UNAUTHENTICATED} unless Firebase made it for this project and it is good now */
    Shown read(String token) {
        long now = db.clock();
        try {
            var claims = consumer(now).processToClaims(token);
            if (claims.getSubject().length() > MAX_SUBJECT || !began(claims, now)) {
                throw Tokens.refusal();
            }
            askEmulator(claims.getSubject());
            return new Shown(elsewhere(claims), claims.getExpirationTime().getValueInMillis());
        } catch (InvalidJwtException e) {
            throw e.getCause() instanceof Problem problem ? problem : Tokens.refusal();
        } catch (MalformedClaimException e) {
            throw Tokens.refusal();
        }
    }

    private String issuer() {
        return ISSUER + firebase.project();
    }

    private JwtConsumer consumer(long now) {
        var consumer = new JwtConsumerBuilder()
                .setExpectedIssuer(true, issuer())
                .setExpectedAudience(true, firebase.project())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SKEW_SECONDS, LIFE_SECONDS + SKEW_SECONDS)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(now));
        return (firebase.emulator() == null
                        ? consumer.setJwsAlgorithmConstraints(permit(AlgorithmIdentifiers.RSA_USING_SHA256))
                                .setVerificationKeyResolver((signature, _) -> certificates.key(signature))
                        : consumer.setJwsAlgorithmConstraints(permit(AlgorithmIdentifiers.NONE))
                                .setDisableRequireSignature())
                .build();
    }

    private static AlgorithmConstraints permit(String algorithm) {
        return new AlgorithmConstraints(ConstraintType.PERMIT, algorithm);
    }

    /** The person signed in at some time that is over. */
    private static boolean began(JwtClaims claims, long now) throws MalformedClaimException {
        var at = claims.getNumericDateClaimValue("auth_time");
        return at != null && at.getValueInMillis() <= now + SKEW_SECONDS * 1_000L;
    }

    private void askEmulator(String subject) {
        var address = firebase.emulator();
        if (address == null) {
            return;
        }
        var lookup = address.resolve(
                "/identitytoolkit.googleapis.com/v1/projects/" + firebase.project() + "/accounts:lookup");
        var answer = emulator.ask(HttpRequest.newBuilder(lookup)
                .header("Authorization", "Bearer owner")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(Map.of("localId", new String[] {subject})))));
        var user = answer.path("users").path(0);
        if (!user.path("localId").asText().equals(subject)
                || user.path("disabled").asBoolean()) {
            throw Tokens.refusal();
        }
    }

    private static Elsewhere elsewhere(JwtClaims claims) throws MalformedClaimException {
        return new Elsewhere(
                claims.getIssuer(),
                claims.getSubject(),
                text(claims, "email"),
                Objects.equals(claims.getClaimValue("email_verified"), true),
                text(claims, "name"));
    }

    private static @Nullable String text(JwtClaims claims, String name) throws MalformedClaimException {
        return claims.getStringClaimValue(name);
    }
}
