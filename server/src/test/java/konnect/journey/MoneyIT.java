package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a session costs, and when its meter stands still. */
@TestInstance(Lifecycle.PER_CLASS)
class MoneyIT {
    private static final int PRICE = 10;
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of(
                "KONNECT_BILLING_MINUTE_SECONDS", "2",
                "KONNECT_BILLING_GRACE_SECONDS", "6",
                "KONNECT_GUARANTEE_SECONDS", "3",
                "KONNECT_LEASE_SECONDS", "2",
                "KONNECT_PING_SECONDS", "1",
                "KONNECT_ABSENCE_SECONDS", "4"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private static Predicate<JsonNode> type(String type) {
        return warning -> warning.path("type").asText().equals(type);
    }

    private static Predicate<JsonNode> total(int rupees) {
        return bill -> bill.path("totalCharged").asInt() == rupees;
    }

    private static void answer(Talk talk) {
        talk.expert().ask("chat-message", talk.of("message:'here I am'"));
    }

    @Test
    void aLowAndThenAnEmptyWalletEndsTheSessionAfterTheGrace() {
        var talk = Talk.begin(stage, PRICE, 30);
        answer(talk);
        var low = talk.user().await("chat-warning", type("low-balance"));
        assertThat(low.path("balance").asInt()).isEqualTo(20);
        assertThat(talk.expert().await("chat-warning", type("low-balance")).has("balance"))
                .isFalse();
        talk.user().await("billing-update", total(30));
        talk.user().await("chat-warning", type("zero-balance"));
        var ended = talk.user().await("chat-ended");
        assertThat(ended.path("reason").asText()).isEqualTo("insufficient-balance");
        assertThat(ended.path("totalCharged").asInt()).isEqualTo(30);
        assertThat(talk.expert().await("chat-ended").path("earned").asInt()).isEqualTo(24);
        assertThat(talk.user().balance()).isZero();
        Await.until(
                "the expert is paid", Duration.ofSeconds(5), () -> talk.expert().balance() == 24);
    }

    @Test
    void aRechargeInTheGracePaysTheMinuteThatHasBegun() {
        var talk = Talk.begin(stage, PRICE, PRICE);
        answer(talk);
        talk.user().await("chat-warning", type("zero-balance"));
        talk.user().deposit(100);
        var bill = talk.user().await("billing-update", total(20));
        assertThat(bill.path("balance").asInt()).isEqualTo(90);
        assertThat(talk.user().refusal("chat-message", talk.of("message:'on we go'")))
                .isEmpty();
        talk.user().await("billing-update", total(30));
        talk.user().ask("end-chat", talk.of(""));
        assertThat(talk.user().await("chat-ended").path("reason").asText()).isEqualTo("user-ended");
    }

    @Test
    void aRejectedWithdrawalInTheGracePaysTheMinuteThatHasBegun() {
        var user = stage.user(3 * PRICE).arrive("user");
        var withdrawn = user.http("POST /api/wallet/withdraw", "{\"amount\":" + 2 * PRICE + "}");
        var talk = Talk.begin(user, stage.online(PRICE));
        answer(talk);
        talk.user().await("chat-warning", type("zero-balance"));
        stage.admin(
                "POST /api/admin/payouts/" + withdrawn.json().path("id").asText() + "/reject",
                "{\"reason\":\"no such account\"}");
        var bill = talk.user().await("billing-update", total(20));
        assertThat(bill.path("balance").asInt()).isEqualTo(PRICE);
        talk.user().ask("end-chat", talk.of(""));
        assertThat(talk.user().await("chat-ended").path("reason").asText()).isEqualTo("user-ended");
        assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
    }

    @Test
    void theMeterStandsStillWhileTheExpertIsAway() {
        var talk = Talk.begin(stage, PRICE, 100);
        talk.expert().leave();
        assertThat(talk.user().await("meter-paused").path("reason").asText()).isEqualTo("expert-away");
        talk.expert().arrive("expert");
        assertThat(talk.user().await("meter-resumed").path("chatId").asText()).isEqualTo(talk.chatId());
        talk.user().ask("end-chat", talk.of(""));
        talk.user().await("chat-ended");
    }

    @Test
    void theMeterStandsStillWhileTheUserIsAwayAndGoesOnAtTheReturn() {
        var talk = Talk.begin(stage, PRICE, 100);
        talk.user().leave();
        var paused = talk.expert().await("meter-paused");
        assertThat(paused.path("reason").asText()).isEqualTo("user-away");
        assertThat(paused.path("resumesUntil").asText()).endsWith("Z");
        talk.user().connect();
        var welcome = talk.user().ask("register", "{userType:'user'}");
        assertThat(welcome.path("activeSession").path("chatId").asText()).isEqualTo(talk.chatId());
        assertThat(talk.expert().await("meter-resumed").path("chatId").asText()).isEqualTo(talk.chatId());
        talk.user().await("billing-update", total(20));
        talk.user().ask("end-chat", talk.of(""));
        talk.user().await("chat-ended");
    }

    @Test
    void whoDoesNotReturnEndsTheSessionAndTheMinuteStands() {
        var talk = Talk.begin(stage, PRICE, 100);
        talk.user().leave();
        var ended = talk.expert().await("chat-ended");
        assertThat(ended.path("reason").asText()).isEqualTo("disconnected");
        assertThat(ended.path("totalCharged").asInt()).isEqualTo(PRICE);
        assertThat(talk.user().balance()).isEqualTo(90);
    }

    @Test
    void theCapOnTheCostEndsTheSession() {
        var mentor = stage.online(PRICE);
        var user = stage.user(100).arrive("user");
        user.ask("request-chat", "{expertId:'" + mentor.expertId() + "',maxAmount:25}");
        mentor.guest()
                .ask(
                        "chat-message",
                        "{chatId:'" + user.await("chat-started").path("chatId").asText() + "',message:'here I am'}");
        user.await("chat-warning", type("cost-cap"));
        var ended = user.await("chat-ended");
        assertThat(ended.path("reason").asText()).isEqualTo("cost-cap");
        assertThat(ended.path("totalCharged").asInt()).isEqualTo(20);
        assertThat(user.balance()).isEqualTo(80);
    }

    @Test
    void anExpertWhoNeverAnsweredIsNotPaid() {
        var talk = Talk.begin(stage, PRICE, 100);
        talk.user().await("billing-update", total(30));
        talk.user().ask("end-chat", talk.of(""));
        var ended = talk.user().await("chat-ended");
        assertThat(ended.path("refunded").asInt())
                .isEqualTo(ended.path("totalCharged").asInt())
                .isPositive();
        assertThat(talk.user().balance()).isEqualTo(100);
        assertThat(talk.expert().await("chat-ended").path("earned").asInt()).isZero();
        assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
    }
}
