package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import konnect.http.Asked;
import konnect.journey.IssuerPeer.Token;
import konnect.kernel.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Sign-in by a real server of OpenID Connect, as a browser goes through it. */
@TestInstance(Lifecycle.PER_CLASS)
class GoogleIT {
    private static final String CLIENT = "konnect-web";
    private static final long HOUR = 3_600;
    private static final Duration SOON = Duration.ofSeconds(30);
    private final IssuerPeer issuer = new IssuerPeer();
    private final HttpClient http = HttpClient.newHttpClient();
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of(
                "KONNECT_GOOGLE_CLIENT_ID",
                CLIENT,
                "KONNECT_GOOGLE_CLIENT_SECRET",
                "client-secret",
                "KONNECT_OIDC_ISSUER",
                issuer.url(),
                "KONNECT_OTLP_ENDPOINT",
                issuer.collector()));
    }

    @AfterAll
    void close() {
        stage.close();
        issuer.close();
    }

    @Test
    void theWayThereAndBackSignsInAndTheSameSubjectIsTheSamePersonUnderAnyAddress() {
        var subject = Ids.next("g");
        var email = subject + "@example.com";
        var first = signIn(subject, Map.of("email", email, "email_verified", true, "name", "Asha Rao"));
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("Location")).isEqualTo("/wallet?add=100");
        var me = person(first);
        assertThat(me.json().path("email").asText()).isEqualTo(email);
        assertThat(me.json().path("name").asText()).isEqualTo("Asha Rao");
        assertThat(me.json().path("emailVerified").asBoolean()).isTrue();
        var second = signIn(subject, Map.of("email", "other-" + email, "email_verified", true));
        assertThat(person(second).json().path("id")).isEqualTo(me.json().path("id"));
        assertThat(person(second).json().path("email").asText()).isEqualTo(email);
    }

    @Test
    void anEqualAddressIsLinkedOnlyWhereBothSidesHaveProvedIt() throws SQLException {
        var guest = stage.user(0);
        var unproved = Map.<String, Object>of("email", guest.email, "email_verified", false);
        var proved = Map.<String, Object>of("email", guest.email, "email_verified", true);
        var subject = Ids.next("g");
        for (var claims : List.of(unproved, proved)) {
            var refused = signIn(subject, claims);
            assertThat(refused.header("Location")).isEqualTo("/login?google=in-use");
            assertThat(refreshCookie(refused)).isEmpty();
        }
        stage.change("UPDATE person SET email_verified = true WHERE id = '" + guest.id + "'");
        assertThat(signIn(subject, unproved).header("Location")).isEqualTo("/login?google=in-use");
        assertThat(person(signIn(subject, proved)).json().path("id").asText()).isEqualTo(guest.id);
        stage.change("UPDATE person SET disabled = true WHERE id = '" + guest.id + "'");
        assertThat(signIn(subject, proved).header("Location")).isEqualTo("/login?google=refused");
    }

    @Test
    void nobodyEndsTheJourneyOfAnother() {
        var mine = begin("");
        var other = begin("");
        var back = visit(mine.header("Location"), Ids.next("g"), Map.of("email", "x@example.com"));
        for (var cookie : List.of("", other.cookie(), "konnect_oidc=x")) {
            var forged = Asked.ask(stage.server(), "GET " + path(back), "", "Cookie", cookie);
            assertThat(forged.status()).isEqualTo(400);
            assertThat(forged.header("Set-Cookie")).isEmpty();
        }
        var noCode = "GET /api/auth/google/callback?error=access_denied&state=" + parameter(back, "state");
        assertThat(Asked.ask(stage.server(), noCode, "", "Cookie", mine.cookie())
                        .header("Location"))
                .isEqualTo("/login?google=cancelled");
        var badCode = "GET /api/auth/google/callback?code=guessed&state=" + parameter(back, "state");
        assertThat(Asked.ask(stage.server(), badCode, "", "Cookie", mine.cookie())
                        .header("Location"))
                .isEqualTo("/login?google=refused");
    }

    @Test
    void aTokenForSomebodyElseOrOfAnotherIssuerIsRefused() {
        var email = Map.<String, Object>of("email", "n@example.com");
        for (var token : List.of(
                new Token("google", "g_1", "another-client", email, HOUR),
                new Token("evil", "g_1", CLIENT, email, HOUR),
                new Token("google", "g_1", CLIENT, Map.of("nonce", "another", "email", "n@example.com"), HOUR),
                new Token("google", "g_1", CLIENT, email, -HOUR))) {
            issuer.next(token);
            var begun = begin("");
            var back = answer(begun.header("Location"));
            var ended = Asked.ask(stage.server(), "GET " + path(back), "", "Cookie", begun.cookie());
            assertThat(ended.header("Location")).isEqualTo("/login?google=refused");
            assertThat(refreshCookie(ended)).isEmpty();
        }
    }

    @Test
    void theJourneyIsBoundByStateNonceAndChallengeAndItsCookieIsLax() {
        var begun = begin("?return=/explore");
        var to = begun.header("Location");
        assertThat(to)
                .startsWith(issuer.url() + "/authorize?response_type=code")
                .contains("code_challenge_method=S256", "scope=openid+email+profile", "nonce=", "state=");
        assertThat(begun.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/api/auth/google");
        for (var foreign : List.of("//evil.example", "https://evil.example/", "/%5cevil\\", "javascript:1")) {
            var encoded = URLEncoder.encode(foreign, StandardCharsets.UTF_8);
            assertThat(begin("?return=" + encoded).status()).as(foreign).isEqualTo(400);
        }
        assertThat(Asked.ask(stage.server(), "GET /api/config/client", "")
                        .json()
                        .path("identitySources")
                        .toString())
                .isEqualTo("[\"local\",\"google\"]");
    }

    @Test
    void tracesTellOfRequestsAndEventsButNotTheSecretsInThem() {
        var begun = begin("");
        var back = visit(begun.header("Location"), Ids.next("g"), Map.of("email", Ids.next("g") + "@example.com"));
        Asked.ask(stage.server(), "GET " + path(back), "", "Cookie", begun.cookie());
        try (var guest = stage.user(0).arrive("user")) {
            Await.until(
                    "the traces have come",
                    SOON,
                    () -> issuer.traces().contains("/api/auth/google/callback")
                            && issuer.traces().contains("register"));
            assertThat(issuer.traces()).doesNotContain(parameter(back, "code"), guest.bearer.substring(7), guest.email);
        }
    }

    private Asked begin(String query) {
        return Asked.ask(stage.server(), "GET /api/auth/google" + query, "");
    }

    private Asked signIn(String subject, Map<String, Object> claims) {
        var begun = begin("?return=/wallet%3Fadd=100");
        var back = visit(begun.header("Location"), subject, claims);
        return Asked.ask(stage.server(), "GET " + path(back), "", "Cookie", begun.cookie());
    }

    private String visit(String location, String subject, Map<String, Object> claims) {
        issuer.next(new Token("google", subject, CLIENT, claims, HOUR));
        return answer(location);
    }

    /** Where the issuer sends the browser back to. */
    private String answer(String location) {
        try {
            var request = HttpRequest.newBuilder(URI.create(location)).build();
            return http.send(request, BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String parameter(String address, String name) {
        return address.replaceAll(".*[?&]" + name + "=([^&]*).*", "$1");
    }

    private static String refreshCookie(Asked answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("konnect_refresh="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElse("");
    }

    /** Whoever is signed in now, as the app finds out. */
    private Asked person(Asked ended) {
        var refreshed = Asked.ask(stage.server(), "POST /api/auth/refresh", "", "Cookie", refreshCookie(ended));
        assertThat(refreshed.status()).as(ended.header("Location")).isEqualTo(200);
        return Asked.ask(stage.server(), "GET /api/users/me", "", "Authorization", refreshed.bearer());
    }
}
