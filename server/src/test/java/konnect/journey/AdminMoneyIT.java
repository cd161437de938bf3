package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import konnect.http.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What administrators do with money: all of it exact, once, and in the audit log. */
@TestInstance(Lifecycle.PER_CLASS)
class AdminMoneyIT {
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @AfterEach
    void booksBalance() {
        assertThat(stage.proof().path("violations")).isEmpty();
    }

    private String lastAudit() {
        return stage.admin("GET /api/admin/audit?limit=5", "")
                .json()
                .path("items")
                .toString();
    }

    private static String withdrawal(Guest guest, int rupees) {
        return guest.http("POST /api/wallet/withdraw", "{\"amount\":" + rupees + "}")
                .json()
                .path("id")
                .asText();
    }

    private static String status(Guest guest, String transaction) {
        return guest.http("GET /api/wallet/transactions/" + transaction, "")
                .json()
                .path("status")
                .asText();
    }

    @Test
    void aWithdrawalIsSettledOnceWithTheBanksReference() throws InterruptedException {
        var guest = stage.user(100);
        var id = withdrawal(guest, 60);
        assertThat(stage.admin("GET /api/admin/payouts?status=pending", "")
                        .response()
                        .body())
                .contains(id);
        var admin = stage.administrator();
        Callable<Asked> settle =
                () -> admin.http("POST /api/admin/payouts/" + id + "/settle", "{\"reference\":\"UTR 1\"}");
        assertThat(Booking.atOnce(Collections.nCopies(20, settle)))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(stage.admin("POST /api/admin/payouts/" + id + "/reject", "{\"reason\":\"late\"}")
                        .code())
                .isEqualTo("ILLEGAL_TRANSITION");
        assertThat(status(guest, id)).isEqualTo("completed");
        assertThat(guest.balance()).isEqualTo(40);
        assertThat(lastAudit()).contains("payout.settled").contains("UTR 1");
        admin.close();
    }

    @Test
    void aRejectedWithdrawalIsBackAtOnceAndTheBooksOfPayoutsAreEmpty() {
        var guest = stage.user(100).arrive("user");
        var id = withdrawal(guest, 60);
        stage.admin("POST /api/admin/payouts/" + id + "/reject", "{\"reason\":\"no such account\"}");
        guest.await("wallet-updated", wallet -> wallet.path("balance").asInt() == 100);
        assertThat(status(guest, id)).isEqualTo("failed");
        assertThat(guest.balance()).isEqualTo(100);
        assertThat(stage.proof().path("byKind").path("payouts").asInt()).isZero();
        guest.close();
    }

    @Test
    void aWalletIsAdjustedBothWaysNeverBelowZeroAndOnceForAKey() throws InterruptedException {
        var guest = stage.user(10);
        var admin = stage.administrator();
        var line = "POST /api/admin/wallets/" + guest.id + "/adjust";
        Callable<Asked> keyed = () -> Asked.ask(
                stage.server(),
                line,
                "{\"amount\":25.5,\"reason\":\"goodwill\"}",
                "Authorization",
                admin.bearer,
                "Idempotency-Key",
                "adjust-1");
        assertThat(Booking.atOnce(Collections.nCopies(20, keyed)).stream()
                        .map(answer -> answer.json().path("id").asText())
                        .distinct())
                .hasSize(1);
        assertThat(guest.balance()).isEqualTo(35.5);
        assertThat(admin.http(line, "{\"amount\":-36,\"reason\":\"error\"}").code())
                .isEqualTo("INSUFFICIENT_BALANCE");
        assertThat(admin.http(line, "{\"amount\":-35.5,\"reason\":\"error\"}").status())
                .isEqualTo(201);
        assertThat(admin.http(line, "{\"amount\":0,\"reason\":\"error\"}").status())
                .isEqualTo(400);
        assertThat(admin.http(line, "{\"amount\":1}").status()).isEqualTo(400);
        var newest = guest.http("GET /api/wallet/transactions", "")
                .json()
                .path("items")
                .path(0);
        assertThat(newest.path("type").asText()).isEqualTo("adjustment");
        assertThat(newest.path("direction").asText()).isEqualTo("debit");
        assertThat(lastAudit()).contains("wallet.adjusted").contains("goodwill");
        admin.close();
    }

    @Test
    void aSessionIsFoundEndedAndRefundedByAnAdministrator() {
        var talk = Talk.begin(stage, 10, 100);
        talk.expert().ask("chat-message", talk.of("message:'here I am'"));
        assertThat(stage.admin("GET /api/admin/sessions/active", "").response().body())
                .contains(talk.chatId());
        var line = "POST /api/admin/sessions/" + talk.chatId();
        assertThat(stage.admin(line + "/refund", "{\"reason\":\"poor\"}").code())
                .isEqualTo("ILLEGAL_TRANSITION");
        assertThat(stage.admin(line + "/end", "{}").code()).isEqualTo("VALIDATION_FAILED");
        assertThat(stage.admin(line + "/end", "{\"reason\":\" \"}").code()).isEqualTo("VALIDATION_FAILED");
        var ended = keyed(line + "/end", "{\"reason\":\"abuse\"}", "end-1");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(keyed(line + "/end", "{\"reason\":\"abuse\"}", "end-1").json())
                .isEqualTo(ended.json());
        assertThat(keyed(line + "/end", "{\"reason\":\"other\"}", "end-1").code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(talk.user().await("chat-ended").path("reason").asText()).isEqualTo("admin-ended");
        Await.until(
                "the expert is paid", Duration.ofSeconds(5), () -> talk.expert().balance() == 8);
        assertThat(stage.admin(line + "/end", "{\"reason\":\"abuse\"}").code()).isEqualTo("SESSION_ENDED");
        assertThat(stage.admin(line + "/refund", "{\"amount\":10.01,\"reason\":\"poor\"}")
                        .code())
                .isEqualTo("REFUND_EXCEEDS_PAYMENT");
        assertThat(stage.admin(line + "/refund", "{\"amount\":2.5,\"reason\":\"poor\"}")
                        .status())
                .isEqualTo(200);
        assertThat(talk.user().balance()).isEqualTo(92.5);
        assertThat(talk.expert().balance()).isEqualTo(6);
        var found = stage.admin(
                "GET /api/admin/sessions?status=completed&type=chat&user=" + talk.user().id + "&expert="
                        + talk.expertId(),
                "");
        assertThat(found.json().path("total").asInt()).isEqualTo(1);
        assertThat(lastAudit()).contains("session.refunded").contains("poor");
        talk.close();
    }

    @Test
    void aBookingIsEndedOnceForAKeyAndGivenBackWhole() {
        var mentor = stage.mentor(10);
        var user = stage.user(500);
        var line = "POST /api/admin/sessions/" + Booking.tomorrow(user, mentor) + "/end";
        assertThat(user.balance()).isLessThan(500);
        var ended = keyed(line, "{\"reason\":\"ill\"}", "end-2");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(keyed(line, "{\"reason\":\"ill\"}", "end-2").json()).isEqualTo(ended.json());
        assertThat(user.balance()).isEqualTo(500);
    }

    @Test
    void aSessionHearsAtOnceOfACorrectionOfItsWallet() {
        var talk = Talk.begin(stage, 10, 100);
        stage.admin(
                "POST /api/admin/wallets/" + talk.user().id + "/adjust", "{\"amount\":-80,\"reason\":\"a mistake\"}");
        var low = talk.user()
                .await("chat-warning", warning -> warning.path("type").asText().equals("low-balance"));
        assertThat(low.path("balance").asInt()).isEqualTo(10);
        talk.user().ask("end-chat", talk.of(""));
        talk.close();
    }

    @Test
    void transactionsAndRevenueAreHadAsJsonAndAsCsv() {
        var talk = Talk.begin(stage, 10, 100);
        talk.user().ask("end-chat", talk.of(""));
        Await.until(
                "the expert is paid", Duration.ofSeconds(5), () -> talk.expert().balance() == 8);
        var all = stage.admin("GET /api/admin/transactions?type=earning", "").json();
        assertThat(all.path("items").toString()).contains(talk.expert().id);
        var csv = csv("GET /api/admin/transactions?type=payment");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.response().body())
                .startsWith("id,userId,type,amount,currency,status,direction,referenceId,createdAt")
                .contains("," + talk.user().id + ",payment,10,INR,completed,," + talk.chatId() + ",");
        var revenue = stage.admin("GET /api/admin/revenue?period=monthly", "").json();
        var row = revenue.path("items").path(revenue.path("items").size() - 1);
        assertThat(revenue.path("timeZone").asText()).isEqualTo("Asia/Kolkata");
        assertThat(row.path("gross").decimalValue().subtract(row.path("refunds").decimalValue()))
                .isEqualByComparingTo(row.path("fees")
                        .decimalValue()
                        .add(row.path("expertEarnings").decimalValue()));
        assertThat(csv("GET /api/admin/revenue?period=daily").response().body())
                .startsWith("start,gross,fees,expertEarnings,refunds")
                .contains(row.path("gross").asText());
        assertThat(stage.admin("GET /api/admin/revenue?period=yearly", "").status())
                .isEqualTo(400);
        talk.close();
    }

    private Asked keyed(String line, String body, String key) {
        var bearer = stage.administrator().bearer;
        return Asked.ask(stage.server(), line, body, "Authorization", bearer, "Idempotency-Key", key);
    }

    private Asked csv(String line) {
        var admin = stage.administrator();
        return Asked.ask(stage.server(), line, "", "Authorization", admin.bearer, "Accept", "text/csv");
    }
}
