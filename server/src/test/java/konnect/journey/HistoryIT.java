package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import konnect.http.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What people read of their sessions afterwards, and of each other's reading. */
@TestInstance(Lifecycle.PER_CLASS)
class HistoryIT {
    private static final int PRICE = 10;
    private static final Duration SOON = Duration.ofSeconds(10);
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of("KONNECT_BILLING_MINUTE_SECONDS", "2"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void aSessionIsListedForBothWithItsReceipt() {
        var talk = Talk.begin(stage, PRICE, 100);
        assertThat(ids(talk.user(), "/api/sessions?status=in_progress&type=chat"))
                .contains(talk.chatId());
        talkIntoTheSecondMinute(talk);
        end(talk);
        assertThat(ids(talk.user(), "/api/sessions?status=in_progress")).isEmpty();
        assertThat(ids(talk.user(), "/api/sessions?type=video")).isEmpty();
        var listed = read(talk.user(), "/api/sessions?status=completed")
                .path("items")
                .path(0);
        assertThat(listed.path("id").asText()).isEqualTo(talk.chatId());
        assertThat(listed.path("endReason").asText()).isEqualTo("user-ended");
        assertThat(listed.path("expert").path("title").asText()).isEqualTo("Engineer");
        assertThat(listed.has("receipt")).isFalse();
        var payment = read(
                talk.user(),
                "/api/wallet/transactions/" + listed.path("transactionId").asText());
        assertThat(payment.path("type").asText()).isEqualTo("payment");
        var receipt = read(talk.user(), "/api/sessions/" + talk.chatId()).path("receipt");
        assertThat(receipt.path("lines")).isEqualTo(payment.path("lines")).hasSize(2);
        assertThat(receipt.path("totalCharged").asInt()).isEqualTo(2 * PRICE);
        assertThat(receipt.path("paidMinutes").asInt()).isEqualTo(2);
        assertThat(receipt.has("earned")).isFalse();
    }

    @Test
    void theExpertSeesWhatWasEarnedAndNobodyElseSeesAnything() {
        var talk = Talk.begin(stage, PRICE, PRICE);
        end(talk);
        var path = "/api/sessions/" + talk.chatId();
        Await.until(
                "the earning is settled", SOON, () -> read(talk.expert(), path).has("transactionId"));
        var seen = read(talk.expert(), path);
        assertThat(seen.path("receipt").path("earned").asDouble()).isEqualTo(8);
        var earning = read(
                talk.expert(),
                "/api/wallet/transactions/" + seen.path("transactionId").asText());
        assertThat(earning.path("type").asText()).isEqualTo("earning");
        assertThat(ids(talk.expert(), "/api/sessions/expert")).containsExactly(talk.chatId());
        assertThat(ids(talk.expert(), "/api/sessions")).isEmpty();
        assertThat(stage.user(0).http("GET " + path, "").status()).isEqualTo(404);
        assertThat(talk.user().http("GET /api/sessions?status=over", "").code()).isEqualTo("VALIDATION_FAILED");
        assertThat(talk.user().http("GET /api/sessions?type=dance", "").code()).isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void whatSomebodyHasReadIsToldToBothAndOnlyGrows() {
        var talk = Talk.begin(stage, PRICE, 1_000);
        for (int i = 1; i <= 3; i++) {
            talk.user().ask("chat-message", talk.of("message:'number " + i + "'"));
        }
        assertThat(unread(talk.expert())).isEqualTo(3);
        assertThat(talk.expert()
                        .ask("message-read", talk.of("seq:2"))
                        .path("seq")
                        .asInt())
                .isEqualTo(2);
        for (var guest : new Guest[] {talk.user(), talk.expert()}) {
            var read = guest.await("message-read");
            assertThat(read.path("readerId").asText()).isEqualTo(talk.expert().id);
            assertThat(read.path("seq").asInt()).isEqualTo(2);
        }
        assertThat(unread(talk.expert())).isEqualTo(1);
        assertThat(talk.expert()
                        .ask("message-read", talk.of("seq:1"))
                        .path("seq")
                        .asInt())
                .isEqualTo(2);
        end(talk);
        assertThat(talk.expert()
                        .ask("message-read", talk.of("seq:99"))
                        .path("seq")
                        .asInt())
                .isEqualTo(3);
        assertThat(talk.user().await("message-read").path("seq").asInt()).isEqualTo(3);
        assertThat(unread(talk.expert())).isZero();
        var resumed = talk.user().ask("resume-session", talk.of(""));
        assertThat(resumed.path("readUpTo").toString()).isEqualTo("{\"own\":0,\"counterpart\":3}");
        var history = read(talk.expert(), "/api/sessions/" + talk.chatId() + "/messages?afterSeq=1&limit=1");
        assertThat(history.path("readUpTo").toString()).isEqualTo("{\"own\":3,\"counterpart\":0}");
        assertThat(history.path("items").findValuesAsText("message")).containsExactly("number 2");
        assertThat(history.path("more").asBoolean()).isTrue();
    }

    @Test
    void aConversationHoldsAllSessionsWithOneCounterpart() {
        var mentor = stage.online(PRICE);
        var user = stage.user(1_000).arrive("user");
        var first = Talk.begin(user, mentor);
        user.ask("chat-message", first.of("message:'first'"));
        end(first);
        var other = Talk.begin(user, stage.online(PRICE));
        end(other);
        var second = Talk.begin(user, mentor);
        mentor.guest().ask("chat-message", second.of("message:'second'"));
        var page = read(user, "/api/conversations");
        assertThat(page.path("total").asInt()).isEqualTo(2);
        var newest = page.path("items").path(0);
        assertThat(newest.path("userId").asText()).isEqualTo(mentor.guest().id);
        assertThat(newest.path("expertId").asText()).isEqualTo(mentor.expertId());
        assertThat(newest.path("sessions").asInt()).isEqualTo(2);
        assertThat(newest.path("activeSessionId").asText()).isEqualTo(second.chatId());
        assertThat(newest.path("lastMessage").path("message").asText()).isEqualTo("second");
        assertThat(newest.path("unread").asInt()).isEqualTo(1);
        assertThat(newest.path("online").asBoolean()).isTrue();
        assertThat(read(user, "/api/conversations?page=2&limit=1").path("items").findValuesAsText("userId"))
                .containsExactly(other.expert().id);
        end(second);
        mentor.guest().leave();
        Await.until(
                "the expert is seen to be gone",
                SOON,
                () -> !newest(user).path("online").asBoolean());
        assertThat(newest(user).has("activeSessionId")).isFalse();
        var asExpert = newest(mentor.guest());
        assertThat(asExpert.path("counterpart").path("id").asText()).isEqualTo(user.id);
        assertThat(asExpert.has("expertId")).isFalse();
        assertThat(asExpert.path("unread").asInt()).isEqualTo(1);
    }

    @Test
    void bothSidesOfASessionKeepItsMinutesAsPdf() throws IOException {
        var talk = Talk.begin(stage, PRICE, 1_500);
        talkIntoTheSecondMinute(talk);
        end(talk);
        Await.until(
                "the earning is settled",
                SOON,
                () -> read(talk.expert(), "/api/sessions/" + talk.chatId()).has("transactionId"));

        assertThat(pdf(talk.user(), "payment"))
                .contains("2 minutes with Asha", "Minute 1", "Minute 2", "₹10.00", "Paid", "₹20.00", "Asia/Kolkata");
        assertThat(pdf(talk.expert(), "earning")).contains("Earned", "Konnect's fee", "−₹4.00");
        assertThat(pdf(talk.user(), "deposit")).contains("Money added", "₹1,500.00");
    }

    /** The text of the receipt of the newest movement of this type. */
    private String pdf(Guest guest, String type) throws IOException {
        var id = read(guest, "/api/wallet/transactions?type=" + type)
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var answer = Upload.read(stage.server(), guest.bearer, "/api/wallet/transactions/" + id + "/receipt.pdf");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        return new PdfTextExtractor(new PdfReader(answer.response().body())).getTextFromPage(1);
    }

    /** A minute that has hardly begun is not charged: the second is left to run for a while. */
    private static void talkIntoTheSecondMinute(Talk talk) {
        talk.user()
                .await("billing-update", billing -> billing.path("totalCharged").asInt() == 2 * PRICE);
        Await.pass(Duration.ofMillis(300));
    }

    private static void end(Talk talk) {
        talk.user().ask("end-chat", talk.of(""));
        talk.expert().await("chat-ended");
    }

    private static JsonNode newest(Guest guest) {
        return read(guest, "/api/conversations").path("items").path(0);
    }

    private static int unread(Guest guest) {
        return newest(guest).path("unread").asInt();
    }

    private static Iterable<String> ids(Guest guest, String path) {
        return read(guest, path).path("items").findValuesAsText("id").stream()
                .filter(id -> id.startsWith("s_"))
                .toList();
    }

    private static JsonNode read(Guest guest, String path) {
        Asked asked = guest.http("GET " + path, "");
        assertThat(asked.status()).as(path).isEqualTo(200);
        return asked.json();
    }
}
