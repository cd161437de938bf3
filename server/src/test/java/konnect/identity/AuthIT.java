package konnect.identity;

import static konnect.http.Asked.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import konnect.ServerProcess;
import konnect.http.Asked;
import org.junit.jupiter.api.Test;

class AuthIT {
    private final ServerProcess server = ServerProcess.shared();

    @Test
    void aSignUpAnswersThePersonATokenAndACookie() {
        var signedUp = Asked.signUp(server);
        assertThat(signedUp.status()).isEqualTo(201);
        assertThat(signedUp.json().path("expiresIn").asInt()).isEqualTo(900);
        var user = signedUp.json().path("user");
        assertThat(user.path("role").asText()).isEqualTo("user");
        assertThat(user.path("emailVerified").asBoolean(true)).isFalse();
        assertThat(user.path("createdAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(signedUp.header("Set-Cookie"))
                .contains("Path=/api/auth", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure");
        var verified = ask(server, "POST /api/auth/verify", "", "Authorization", signedUp.bearer());
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.json()).isEqualTo(user);
        assertThat(ask(server, "GET /api/users/me", "", "Authorization", signedUp.bearer())
                        .json())
                .isEqualTo(user);
    }

    @Test
    void aSignInGoesOnByItsCookieUntilTheSignOut() {
        var signedUp = Asked.signUp(server);
        var refreshed = ask(server, "POST /api/auth/refresh", "", "Cookie", signedUp.cookie());
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(ask(server, "POST /api/auth/refresh", "", "Cookie", signedUp.cookie())
                        .cookie())
                .isEqualTo(refreshed.cookie());
        var out = ask(server, "POST /api/auth/logout", "", "Cookie", refreshed.cookie());
        assertThat(out.status()).isEqualTo(200);
        assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(ask(server, "POST /api/auth/refresh", "", "Cookie", refreshed.cookie())
                        .status())
                .isEqualTo(401);
        assertThat(ask(server, "POST /api/auth/refresh", "").code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void aSecondAccountForAnAddressIsAConflict() {
        var email = Asked.signUp(server).json().path("user").path("email").asText();
        var again = ask(
                server,
                "POST /api/auth/signup",
                "{\"name\":\"B\",\"email\":\"" + email + "\",\"password\":\"" + Asked.PASSWORD + "\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("EMAIL_IN_USE");
    }

    @Test
    void everyWrongFieldOfASignUpIsNamed() {
        var answer =
                ask(server, "POST /api/auth/signup", "{\"name\":\" \",\"email\":\"nobody\",\"password\":\"short\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).contains("name", "email");
    }

    @Test
    void peopleEditWhatIsTheirsAndNothingElse() {
        var bearer = Asked.signUp(server).bearer();
        var edited = ask(
                server,
                "PATCH /api/users/me",
                "{\"name\":\"Asha Rao\",\"phone\":\"+91 98765 43210\"}",
                "Authorization",
                bearer);
        assertThat(edited.json().path("name").asText()).isEqualTo("Asha Rao");
        assertThat(edited.json().path("phone").asText()).isEqualTo("+91 98765 43210");
        for (var sneaky : new String[] {
            "{\"role\":\"admin\"}", "{\"email\":\"a@b.cd\"}", "{\"imageUrl\":\"javascript:alert(1)\"}", "{\"name\":7}"
        }) {
            assertThat(ask(server, "PATCH /api/users/me", sneaky, "Authorization", bearer)
                            .code())
                    .as(sneaky)
                    .isEqualTo("VALIDATION_FAILED");
        }
    }

    @Test
    void publicKeysAndTheClientsConfigurationAreForEverybody() {
        var key = ask(server, "GET /.well-known/jwks.json", "")
                .json()
                .path("keys")
                .path(0);
        assertThat(key.path("kty").asText()).isEqualTo("RSA");
        assertThat(key.has("d")).isFalse();
        assertThat(ask(server, "GET /api/config/client", "")
                        .json()
                        .path("currency")
                        .asText())
                .isEqualTo("INR");
    }

    @Test
    void aCookieForAnotherSiteIsOnlyGoodOnListedPages() {
        try (var foreign = ServerProcess.start(Map.of(
                "KONNECT_COOKIE_SAME_SITE",
                "none",
                "KONNECT_CORS_ORIGINS",
                "https://app.example",
                "KONNECT_RATE_LIMITS",
                "off"))) {
            var signedUp = Asked.signUp(foreign);
            assertThat(signedUp.header("Set-Cookie")).contains("SameSite=None; Secure; Partitioned");
            var cookie = signedUp.cookie();
            assertThat(ask(foreign, "POST /api/auth/refresh", "", "Cookie", cookie)
                            .status())
                    .isEqualTo(403);
            assertThat(ask(foreign, "POST /api/auth/refresh", "", "Cookie", cookie, "Origin", "https://evil.example")
                            .status())
                    .isEqualTo(403);
            assertThat(ask(foreign, "POST /api/auth/refresh", "", "Cookie", cookie, "Origin", "https://app.example")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void peopleAndKeysOutliveAKill() {
        try (var own = ServerProcess.start(Map.of("KONNECT_RATE_LIMITS", "off"))) {
            var signedUp = Asked.signUp(own);
            own.kill();
            own.restart();
            assertThat(ask(own, "GET /api/users/me", "", "Authorization", signedUp.bearer())
                            .status())
                    .isEqualTo(200);
            assertThat(own.stop()).isIn(0, 130, 143);
        }
    }
}
