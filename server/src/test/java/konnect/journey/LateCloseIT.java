package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line that died is known to be dead only when a ping was not answered, and a session may have ended before. */
class LateCloseIT {
    /** A ping within 5 s, as in live sessions, and 20 s for its answer. */
    private static final Duration NOTICED = Duration.ofSeconds(40);

    @Test
    void theMinutesOfSomebodyWhoHadGoneAreGivenBackAfterTheEndToo() {
        try (var stage = Stage.open(Map.of("KONNECT_BILLING_MINUTE_SECONDS", "2"))) {
            var mentor = stage.online(10);
            var user = stage.user(100);
            try (var silent = Silent.user(stage.server(), user);
                    var expert = mentor.guest()) {
                var begun = silent.say("421[\"request-chat\",{\"expertId\":\"" + mentor.expertId() + "\"}]", "431");
                assertThat(begun).contains("chatId");
                var chatId = expert.await("chat-started").path("chatId").asText();
                expert.await(
                        "billing-update",
                        bill -> bill.path("totalCharged").asInt() >= 30
                                && bill.path("chatId").asText().equals(chatId));
                assertThat(expert.refusal("end-chat", "{chatId:'" + chatId + "'}"))
                        .isEmpty();
                assertThat(expert.await("chat-ended").path("totalCharged").asInt())
                        .isGreaterThanOrEqualTo(20);
                Await.until("only the first minute is kept", NOTICED, () -> balance(user) == 90);
                Await.until("the expert has earned of that one alone", NOTICED, () -> balance(expert) == 8);
                assertThat(stage.proof().path("violations")).isEmpty();
                assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
            }
        }
    }

    private static double balance(Guest guest) {
        return guest.http("GET /api/wallet", "").json().path("balance").asDouble();
    }
}
