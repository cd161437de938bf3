package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import konnect.http.Asked;
import konnect.journey.Stage.Mentor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Waiting for an expert: for how long, and what ends it. */
@TestInstance(Lifecycle.PER_CLASS)
class QueueIT {
    private static final int PRICE = 10;
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of("KONNECT_ACCEPT_SECONDS", "3", "KONNECT_QUEUE_ABSENCE_SECONDS", "1"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private Guest user() {
        return stage.user(100).arrive("user");
    }

    private static JsonNode request(Guest user, Mentor mentor) {
        return user.ask("request-chat", "{expertId:'" + mentor.expertId() + "'}");
    }

    private static void by(Mentor mentor, String change) {
        assertThat(mentor.guest()
                        .http("PUT /api/experts/" + mentor.expertId(), change)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theWaitIsTheMedianOfTheExpertsSessionsLessWhatTheRunningOneHasUsed() throws SQLException {
        var mentor = stage.online(PRICE);
        var talkers = user();
        for (int i = 0; i < 3; i++) {
            var talk = Talk.begin(talkers, mentor);
            talk.user().ask("end-chat", talk.of(""));
        }
        stage.change("UPDATE session SET started_at = ended_at - interval '100 s' WHERE expert_id = '"
                + mentor.expertId() + "'");
        var talk = Talk.begin(talkers, mentor);
        var first = user();
        assertThat(request(first, mentor).path("etaSeconds").asInt()).isBetween(80, 100);
        var joined = first.await("queue-joined");
        assertThat(joined.path("etaBasis").asText()).isEqualTo("history");
        var second = user();
        assertThat(request(second, mentor).path("etaSeconds").asInt()).isBetween(180, 200);
        assertThat(second.ask("register", "{userType:'user'}")
                        .path("queue")
                        .path(0)
                        .path("etaSeconds")
                        .asInt())
                .isBetween(180, 200);
        assertThat(shown(mentor).path("etaSeconds").asInt()).isBetween(280, 300);
        stage.change("UPDATE session SET started_at = started_at - interval '60 s' WHERE id = '" + talk.chatId() + "'");
        Await.until(
                "the list counts down",
                Duration.ofSeconds(15),
                () -> shown(mentor).path("etaSeconds").asInt() < 240);
        first.ask("leave-queue", "{expertId:'" + mentor.expertId() + "'}");
        second.await("queue-status", place -> place.path("etaSeconds").asInt() <= 40);
    }

    private JsonNode shown(Mentor mentor) {
        return Asked.ask(stage.server(), "GET /api/experts/" + mentor.expertId(), "")
                .json();
    }

    @Test
    void withoutSessionsOfTheExpertThePlatformsAreTaken() {
        var mentor = stage.online(PRICE);
        Talk.begin(user(), mentor);
        var waiting = user();
        var tab = waiting.tab().arrive("user");
        request(waiting, mentor);
        for (var each : List.of(waiting, tab)) {
            assertThat(each.await("queue-joined").path("etaBasis").asText()).isEqualTo("platform");
        }
        var told = mentor.guest()
                .await("queue-updated", news -> news.path("waiting").size() == 1);
        assertThat(told.path("waiting").path(0).path("user").path("id").asText())
                .isEqualTo(waiting.id);
        assertThat(mentor.guest()
                        .ask("register", "{userType:'expert'}")
                        .path("queue")
                        .path("waiting"))
                .hasSize(1);
    }

    @Test
    void anExpertWhoAcceptsByHandIsAsked() {
        var mentor = stage.online(PRICE);
        by(mentor, "{\"autoAccept\":false}");
        var user = user();
        assertThat(request(user, mentor).path("position").asInt()).isEqualTo(1);
        assertThat(user.await("queue-joined").path("requestedUntil").asText()).isNotEmpty();
        var asked = mentor.guest().await("chat-request");
        assertThat(asked.path("user").path("id").asText()).isEqualTo(user.id);
        assertThat(asked.path("type").asText()).isEqualTo("chat");
        var answer = "{requestId:'" + asked.path("requestId").asText() + "'}";
        assertThat(user.refusal("accept-chat", answer)).isEqualTo("NOT_FOUND");
        assertThat(user.refusal("decline-chat", answer)).isEqualTo("NOT_FOUND");
        var accepted = mentor.guest().ask("accept-chat", answer);
        assertThat(accepted.path("ok").asBoolean()).isTrue();
        var started = user.await("chat-started");
        assertThat(started.path("chatId")).isEqualTo(accepted.path("chatId"));
        assertThat(mentor.guest().refusal("accept-chat", answer)).isEqualTo("NOT_FOUND");
    }

    @Test
    void declinedAndUnansweredRequestsLoseTheirPlaceAndTheNextIsAsked() {
        var mentor = stage.online(PRICE);
        by(mentor, "{\"autoAccept\":false}");
        var declined = user();
        var unanswered = user();
        var last = user();
        request(declined, mentor);
        request(unanswered, mentor);
        request(last, mentor);
        var first = mentor.guest().await("chat-request");
        mentor.guest()
                .ask("decline-chat", "{requestId:'" + first.path("requestId").asText() + "'}");
        assertThat(declined.await("queue-left").path("reason").asText()).isEqualTo("declined");
        assertThat(mentor.guest().await("chat-request").path("user").path("id").asText())
                .isEqualTo(unanswered.id);
        assertThat(unanswered.await("queue-left").path("reason").asText()).isEqualTo("no-response");
        var third = mentor.guest().await("chat-request");
        assertThat(third.path("user").path("id").asText()).isEqualTo(last.id);
        by(mentor, "{\"autoAccept\":true}");
        assertThat(last.await("chat-started").path("expert").path("id").asText())
                .isEqualTo(mentor.expertId());
    }

    @Test
    void anOldPriceLosesThePlaceOnlyWhenItHasChanged() throws SQLException {
        var mentor = stage.online(PRICE);
        Talk.begin(user(), mentor);
        var waiting = user();
        request(waiting, mentor);
        stage.change(
                "UPDATE queue_entry SET asked_at = asked_at - interval '31 min' WHERE user_id = '" + waiting.id + "'");
        Await.pass(Duration.ofMillis(500));
        assertThat(request(waiting, mentor).path("position").asInt()).isEqualTo(1);
        by(mentor, "{\"pricePerMin\":20}");
        assertThat(waiting.await("queue-left").path("reason").asText()).isEqualTo("price-expired");
    }

    @Test
    void whoIsAbsentOrCannotPayAtTheHeadLosesThePlace() {
        var mentor = stage.online(PRICE);
        var talk = Talk.begin(user(), mentor);
        var poor = stage.user(PRICE).arrive("user");
        var absent = user();
        var next = user();
        request(poor, mentor);
        request(absent, mentor);
        request(next, mentor);
        absent.leave();
        next.await("queue-status", place -> place.path("position").asInt() == 2);
        absent.connect();
        assertThat(absent.ask("register", "{userType:'user'}").has("queue")).isFalse();
        poor.http("POST /api/wallet/withdraw", "{\"amount\":" + PRICE + "}");
        talk.user().ask("end-chat", talk.of(""));
        assertThat(poor.await("queue-left").path("reason").asText()).isEqualTo("insufficient-balance");
        next.await("chat-started");
    }

    @Test
    void theHeadWhoIsInAnotherSessionKeepsThePlaceAndIsPassedOver() {
        var wanted = stage.online(PRICE);
        var other = stage.online(PRICE);
        var first = Talk.begin(user(), wanted);
        var head = user();
        var next = user();
        request(head, wanted);
        request(next, wanted);
        var meanwhile = Talk.begin(head, other);
        first.user().ask("end-chat", first.of(""));
        var passed = next.await("chat-started");
        assertThat(head.heardEvents()).doesNotContain("queue-left");
        meanwhile.user().ask("end-chat", meanwhile.of(""));
        assertThat(request(head, wanted).path("position").asInt()).isEqualTo(1);
        next.ask("end-chat", "{chatId:'" + passed.path("chatId").asText() + "'}");
        head.await(
                "chat-started",
                started -> started.path("expert").path("id").asText().equals(wanted.expertId()));
    }

    @Test
    void whoWaitsIsToldThatTheExpertHasGone() {
        var mentor = stage.online(PRICE);
        var talk = Talk.begin(user(), mentor);
        var waiting = user();
        request(waiting, mentor);
        mentor.guest().leave();
        var left = waiting.await("queue-left");
        assertThat(left.path("reason").asText()).isEqualTo("expert-offline");
        assertThat(left.path("expertId").asText()).isEqualTo(mentor.expertId());
        talk.user().ask("end-chat", talk.of(""));
    }

    @Test
    void followersHearOfAnExpertAtMostOnceASecondAndTheLastStateLast() {
        var mentor = stage.online(PRICE);
        var follower = user();
        var other = user();
        follower.ask("get-online-experts", "{}");
        Await.pass(Duration.ofMillis(1_200));
        follower.forget();
        for (int i = 0; i < 5; i++) {
            mentor.guest().ask("set-availability", "{available:true}");
            mentor.guest().ask("set-availability", "{available:false}");
        }
        follower.await(
                "expert-updated",
                update -> of(mentor, update) && !update.path("available").asBoolean());
        Await.pass(Duration.ofMillis(1_200));
        assertThat(follower.heardEvents().stream().filter("expert-updated"::equals))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(other.heardEvents()).doesNotContain("expert-updated");
        follower.ask("leave-online-experts", "{}");
        follower.forget();
        mentor.guest().ask("set-availability", "{available:true}");
        Await.pass(Duration.ofMillis(1_200));
        assertThat(follower.heardEvents()).doesNotContain("expert-updated");
    }

    private static boolean of(Mentor mentor, JsonNode update) {
        return update.path("expertId").asText().equals(mentor.expertId());
    }
}
