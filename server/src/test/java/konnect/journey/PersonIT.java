package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import konnect.http.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What people keep and change of their own account, and the figures that they and everybody see. */
@TestInstance(Lifecycle.PER_CLASS)
class PersonIT {
    private static final int PRICE = 10;
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String NEW_PASSWORD = "amber-lantern-47";
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void peopleSayWhatTheyAreHereForAmongWhatIsOffered() {
        var offered = read("/api/config/client");
        assertThat(offered.path("interests")).hasSize(12);
        assertThat(offered.path("goals")).hasSize(8);
        var user = stage.user(0);
        var interests = "[" + offered.path("interests").path(0) + ","
                + offered.path("interests").path(11) + "]";
        var goals = "[" + offered.path("goals").path(7) + "]";
        var saved =
                user.http("PUT /api/users/me/onboarding", "{\"interests\":" + interests + ",\"goals\":" + goals + "}");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().path("onboarded").asBoolean()).isTrue();
        assertThat(saved.json().path("interests").toString()).isEqualTo(interests);
        assertThat(user.http("GET /api/users/me", "").json()).isEqualTo(saved.json());
        var twice = "[" + offered.path("goals").path(0) + ","
                + offered.path("goals").path(0) + "]";
        assertThat(user.http("PUT /api/users/me/onboarding", "{\"interests\":[\"Idling\"],\"goals\":" + twice + "}")
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("goals", "interests[0]");
        assertThat(user.http("PUT /api/users/me/onboarding", "{\"interests\":null,\"goals\":[7]}")
                        .code())
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void anExpertsOtherNameIsSeenByEverybody() {
        var mentor = stage.mentor(PRICE);
        var renamed = mentor.guest().http("PATCH /api/users/me", "{\"name\":\"Ananya Iyer\"}");
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(stage.user(0)
                        .http("GET /api/experts/" + mentor.expertId(), "")
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("Ananya Iyer");
    }

    @Test
    void favouritesAreApprovedExpertsTheLastOneFirst() {
        var user = stage.user(0);
        var first = stage.mentor(PRICE).expertId();
        var second = stage.mentor(PRICE).expertId();
        for (var expert : new String[] {first, second, first}) {
            assertThat(user.http("PUT /api/users/me/favourites/" + expert, "").status())
                    .isEqualTo(200);
        }
        assertThat(favourites(user)).containsExactly(second, first);
        var applicant = stage.applicant(PRICE).expertId();
        assertThat(user.http("PUT /api/users/me/favourites/" + applicant, "").status())
                .isEqualTo(404);
        assertThat(user.http("DELETE /api/users/me/favourites/" + second, "")
                        .json()
                        .toString())
                .isEqualTo("{\"expertId\":\"" + second + "\",\"favourite\":false}");
        assertThat(favourites(user)).containsExactly(first);
        assertThat(favourites(stage.user(0))).isEmpty();
    }

    @Test
    void anEndedSignInIsWorthNothingAtOnce() {
        var user = stage.user(0);
        var phone = signIn(email(user), Asked.PASSWORD);
        var list = user.http("GET /api/users/me/sign-ins?limit=100", "").json();
        var devices = list.path("items");
        assertThat(devices).hasSize(2);
        assertThat(list.path("total").asInt()).isEqualTo(2);
        var second = user.http("GET /api/users/me/sign-ins?page=2&limit=1", "").json();
        assertThat(second.path("items").path(0)).isEqualTo(devices.path(1));
        assertThat(second.path("page").asInt()).isEqualTo(2);
        var other = devices.path(0).path("current").asBoolean() ? devices.path(1) : devices.path(0);
        assertThat(other.path("device").asText()).isEqualTo("Firefox on Linux");
        assertThat(devices.findValuesAsText("current")).containsExactlyInAnyOrder("true", "false");
        var path = "DELETE /api/users/me/sign-ins/" + other.path("id").asText();
        assertThat(stage.user(0).http(path, "").status()).isEqualTo(404);
        assertThat(me(phone.bearer()).status()).isEqualTo(200);
        assertThat(user.http(path, "").json().path("id")).isEqualTo(other.path("id"));
        assertThat(me(phone.bearer()).status()).isEqualTo(401);
        assertThat(Asked.ask(stage.server(), "POST /api/auth/refresh", "", "Cookie", phone.cookie())
                        .status())
                .isEqualTo(401);
        assertThat(user.http(path, "").status()).isEqualTo(404);
        assertThat(me(user.bearer).status()).isEqualTo(200);
    }

    @Test
    void anotherPasswordEndsTheOtherSignIns() {
        var user = stage.user(0);
        var email = email(user);
        var phone = signIn(email, Asked.PASSWORD);
        assertThat(change(user, "wrong-guess-19", NEW_PASSWORD)
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("currentPassword");
        assertThat(change(user, Asked.PASSWORD, "short").json().path("errors").findValuesAsText("field"))
                .containsExactly("newPassword");
        assertThat(me(phone.bearer()).status()).isEqualTo(200);
        assertThat(change(user, Asked.PASSWORD, NEW_PASSWORD)
                        .json()
                        .path("email")
                        .asText())
                .isEqualTo(email);
        assertThat(me(phone.bearer()).status()).isEqualTo(401);
        assertThat(me(user.bearer).status()).isEqualTo(200);
        assertThat(signIn(email, Asked.PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(email, NEW_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void expertsAndEverybodySeeTrueFigures() {
        var talk = Talk.begin(stage, PRICE, 100);
        talk.expert().ask("chat-message", talk.of("message:'Hello'"));
        talk.user().ask("end-chat", talk.of(""));
        talk.expert().await("chat-ended");
        var review = "{\"sessionId\":\"" + talk.chatId() + "\",\"rating\":%d,\"comment\":\"Clear and kind.\"}";
        talk.user().http("POST /api/experts/" + talk.expertId() + "/reviews", review.formatted(5));
        Await.until(
                "the earning is settled",
                SOON,
                () -> stats(talk).path("earnings").path("total").asInt() == 8);
        var stats = stats(talk);
        assertThat(stats.path("timeZone").asText()).isEqualTo("Asia/Kolkata");
        assertThat(stats.path("earnings").toString()).isEqualTo("{\"today\":8,\"week\":8,\"month\":8,\"total\":8}");
        assertThat(stats.path("sessions").path("today").asInt()).isEqualTo(1);
        assertThat(stats.path("rating").asInt()).isEqualTo(5);
        assertThat(stats.path("responseSeconds").asInt(-1)).isBetween(0, 30);
        assertThat(stats.path("days")).hasSize(30);
        assertThat(stats.path("days").path(29).path("earned").asInt()).isEqualTo(8);
        var harsh = Talk.begin(stage.user(100).arrive("user"), new Stage.Mentor(talk.expert(), talk.expertId()));
        harsh.user().ask("end-chat", harsh.of(""));
        harsh.user()
                .http(
                        "POST /api/experts/" + talk.expertId() + "/reviews",
                        review.replace(talk.chatId(), harsh.chatId()).formatted(3));
        Await.until(
                "the figures are counted anew",
                SOON,
                () -> read("/api/statistics").path("reviews").asInt() == 2
                        && read("/api/statistics").path("sessions").asInt() == 2);
        var figures = read("/api/statistics");
        assertThat(figures.path("minutes").asInt()).isEqualTo(2);
        assertThat(figures.path("averageRating").asDouble()).isEqualTo(4);
        assertThat(figures.path("online").asInt()).isEqualTo(1);
        assertThat(figures.path("topics").asInt()).isEqualTo(1);
        var latest = Asked.ask(stage.server(), "GET /api/reviews/latest?limit=5", "");
        assertThat(latest.json().path("items").findValuesAsText("sessionId")).containsExactly(talk.chatId());
        assertThat(latest.json()
                        .path("items")
                        .path(0)
                        .path("expert")
                        .path("title")
                        .asText())
                .isEqualTo("Engineer");
        assertThat(Asked.ask(
                                stage.server(),
                                "GET /api/reviews/latest?limit=5",
                                "",
                                "If-None-Match",
                                latest.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    private static JsonNode stats(Talk talk) {
        return talk.expert().http("GET /api/experts/me/stats", "").json();
    }

    private static Iterable<String> favourites(Guest user) {
        return user.http("GET /api/users/me/favourites", "")
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    private static String email(Guest user) {
        return user.http("GET /api/users/me", "").json().path("email").asText();
    }

    private static Asked change(Guest user, String current, String wanted) {
        return user.http(
                "POST /api/auth/password/change",
                "{\"currentPassword\":\"" + current + "\",\"newPassword\":\"" + wanted + "\"}");
    }

    private Asked signIn(String email, String password) {
        var body = "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
        return Asked.ask(stage.server(), "POST /api/auth/login", body, "User-Agent", FIREFOX);
    }

    private Asked me(String bearer) {
        return Asked.ask(stage.server(), "GET /api/users/me", "", "Authorization", bearer);
    }

    private JsonNode read(String path) {
        return Asked.ask(stage.server(), "GET " + path, "").json();
    }
}
