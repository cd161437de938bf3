package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Sessions that begin as a call: they ring first, for six seconds here, and are charged from the answer. */
@TestInstance(Lifecycle.PER_CLASS)
class RingingIT {
    private static final int PRICE = 10;
    private static final String ANSWER = "answer:{type:'answer',sdp:'v=0'}";
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of("KONNECT_RING_SECONDS", "6"));
    }

    @AfterAll
    void close() {
        try {
            assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
        } finally {
            stage.close();
        }
    }

    private Talk ring(String type, int rupees) {
        return Talk.begin(stage.user(rupees).arrive("user"), stage.online(PRICE), type);
    }

    /** It ended without a charge, for both, and nothing of it is left. */
    private void endedFree(Talk talk, String reason) {
        var toUser = talk.user().await("chat-ended");
        assertThat(toUser.path("reason").asText()).isEqualTo(reason);
        assertThat(toUser.path("totalCharged").decimalValue()).isZero();
        assertThat(toUser.path("duration").asInt()).isZero();
        var toExpert = talk.expert().await("chat-ended");
        assertThat(toExpert.path("reason").asText()).isEqualTo(reason);
        assertThat(toExpert.path("earned").decimalValue()).isZero();
        assertThat(status(talk)).isEqualTo("cancelled");
        assertThat(talk.user().heardEvents()).doesNotContain("billing-update");
        assertThat(talk.expert().balance()).isZero();
        Await.until("it is settled", Duration.ofSeconds(5), () -> isNone("session WHERE state = 'ended'"));
        assertThat(orders(talk)).isZero();
    }

    private static int orders(Talk talk) {
        return talk.expert()
                .http("GET /api/experts/" + talk.expertId(), "")
                .json()
                .path("orders")
                .asInt(-1);
    }

    private boolean isNone(String rows) {
        try (var connection = stage.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            return row.next() && row.getInt(1) == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String status(Talk talk) {
        return talk.user()
                .ask("resume-session", talk.of(""))
                .path("session")
                .path("status")
                .asText();
    }

    @Test
    void aCallIsFreeWhileItRingsAndChargedFromItsAnswer() {
        var talk = ring("video", 100);
        JsonNode started = talk.user().await("chat-started");
        assertThat(started.path("ringing").asBoolean()).isTrue();
        assertThat(started.path("type").asText()).isEqualTo("video");
        talk.user().ask("call-offer", talk.of("callType:'video',offer:{type:'offer',sdp:'v=0'}"));
        assertThat(talk.expert().await("call-offer").path("callerId").asText()).isEqualTo(talk.user().id);
        assertThat(status(talk)).isEqualTo("pending");
        assertThat(talk.expert().refusal("chat-message", talk.of("message:'free of charge'")))
                .isEqualTo("CONFLICT");
        assertThat(talk.expert().refusal("call-offer", talk.of("callType:'voice',offer:{type:'offer'}")))
                .isEqualTo("CONFLICT");
        assertThat(talk.user().refusal("call-answer", talk.of(ANSWER))).isEqualTo("CONFLICT");
        assertThat(talk.user().balance()).isEqualTo(100);
        assertThat(talk.user().heardEvents()).doesNotContain("billing-update");

        assertThat(talk.expert().refusal("call-answer", talk.of(ANSWER))).isEmpty();
        assertThat(talk.user().await("call-answer").path("answer").path("type").asText())
                .isEqualTo("answer");
        var bill = talk.user().await("billing-update");
        assertThat(bill.path("totalCharged").asInt()).isEqualTo(PRICE);
        assertThat(bill.path("balance").asInt()).isEqualTo(90);
        assertThat(status(talk)).isEqualTo("in_progress");

        Await.pass(Duration.ofSeconds(7));
        assertThat(talk.user().heardEvents()).doesNotContain("chat-ended", "call-ended");
        talk.user().ask("call-ended", talk.of(""));
        assertThat(talk.expert().await("call-ended").path("reason").asText()).isEqualTo("hang-up");
        assertThat(talk.expert().refusal("chat-message", talk.of("message:'the chat goes on'")))
                .isEmpty();
        talk.user().ask("end-chat", talk.of(""));
        assertThat(talk.user().await("chat-ended").path("totalCharged").asInt()).isEqualTo(PRICE);
        assertThat(status(talk)).isEqualTo("completed");
        Await.until(
                "the expert is paid", Duration.ofSeconds(5), () -> talk.expert().balance() == 8);
        assertThat(orders(talk)).isEqualTo(1);
    }

    @Test
    void withoutAnAnswerItEndsAndThePlaceIsFreeAgain() {
        var talk = ring("call", 100);
        assertThat(talk.user().refusal("request-chat", "{expertId:'" + talk.expertId() + "'}"))
                .isEqualTo("ALREADY_IN_SESSION");
        var next = stage.user(100).arrive("user");
        assertThat(next.ask("request-chat", "{expertId:'" + talk.expertId() + "'}")
                        .path("position")
                        .asInt())
                .isEqualTo(1);
        talk.user().ask("call-offer", talk.of("callType:'voice',offer:{type:'offer',sdp:'v=0'}"));
        endedFree(talk, "no-response");
        assertThat(talk.expert().await("call-ended").path("reason").asText()).isIn("session-ended", "no-answer");
        assertThat(talk.expert().refusal("call-answer", talk.of(ANSWER))).isEqualTo("SESSION_ENDED");
        assertThat(talk.user().balance()).isEqualTo(100);
        next.await("chat-started");
    }

    @Test
    void theExpertMayDecline() {
        var talk = ring("call", 100);
        talk.user().ask("call-offer", talk.of("callType:'voice',offer:{type:'offer',sdp:'v=0'}"));
        talk.expert().await("call-offer");
        talk.expert().ask("call-rejected", talk.of(""));
        assertThat(talk.user().await("call-rejected").path("chatId").asText()).isEqualTo(talk.chatId());
        endedFree(talk, "declined");
    }

    @Test
    void theUserMayHangUpOrEndIt() {
        var hungUp = ring("call", 100);
        hungUp.user().ask("call-ended", hungUp.of(""));
        endedFree(hungUp, "user-ended");
        var ended = ring("call", 100);
        ended.user().ask("end-chat", ended.of(""));
        endedFree(ended, "user-ended");
    }

    @Test
    void whoCannotPayAtTheAnswerIsNotCharged() {
        var talk = ring("call", PRICE);
        talk.user().http("POST /api/wallet/withdraw", "{\"amount\":5}");
        assertThat(talk.expert().refusal("call-answer", talk.of(ANSWER))).isEqualTo("SESSION_ENDED");
        endedFree(talk, "insufficient-balance");
        assertThat(talk.user().balance()).isEqualTo(5);
    }

    @Test
    void aCallerWhoIsGoneIsNotCharged() {
        var talk = ring("call", 100);
        talk.user().leave();
        Await.until(
                "the absence is known",
                Duration.ofSeconds(5),
                () -> isNone("connection WHERE closed IS NULL AND person = '" + talk.user().id + "'"));
        assertThat(talk.expert().refusal("call-answer", talk.of(ANSWER))).isEqualTo("CONFLICT");
        talk.user().arrive("user");
        assertThat(talk.expert().refusal("call-answer", talk.of(ANSWER))).isEmpty();
        assertThat(talk.user().await("billing-update").path("totalCharged").asInt())
                .isEqualTo(PRICE);
        talk.user().ask("end-chat", talk.of(""));
        talk.expert().await("chat-ended");
    }

    @Test
    void ofTwoTabsThatAnswerAtOnceOneDoesAndOneMinuteIsCharged() {
        var talk = ring("call", 100);
        try (var tab = talk.expert().tab()) {
            tab.arrive("expert");
            var answers =
                    Crowd.atOnce(List.of(talk.expert(), tab), each -> each.refusal("call-answer", talk.of(ANSWER)));
            assertThat(answers).containsExactlyInAnyOrder("", "CONFLICT");
            talk.user().ask("end-chat", talk.of(""));
            assertThat(talk.user().await("chat-ended").path("totalCharged").asInt())
                    .isEqualTo(PRICE);
        }
    }
}
