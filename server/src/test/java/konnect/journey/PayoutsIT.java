package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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

/** Where withdrawals go, who may change that, and what may be withdrawn. */
@TestInstance(Lifecycle.PER_CLASS)
class PayoutsIT {
    private static final String PATH = " /api/users/me/payout-details";
    private static final String RIGHT = "\"password\":\"" + Asked.PASSWORD + "\"}";
    private static final String UPI = "{\"upiId\":\"asharao@okbank\"," + RIGHT;
    private static final String BANK = "{\"account\":\"001234567890\",\"ifsc\":\"sbin0001234\"," + RIGHT;
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
    void everythingMayBeWithdrawnAgainAndTheBooksBalance() {
        configure("{\"payoutDetailsRequired\":false,\"withdrawals\":\"all\"}");
        assertThat(stage.proof().path("violations")).isEmpty();
    }

    private void configure(String change) {
        assertThat(stage.admin("PATCH /api/admin/config", change).status()).isEqualTo(200);
    }

    private static Asked withdraw(Guest guest, int rupees) {
        return guest.http("POST /api/wallet/withdraw", "{\"amount\":" + rupees + "}");
    }

    @Test
    void nothingIsWithdrawnWithoutPayoutDetailsWhereTheyAreRequired() {
        var guest = stage.user(100);
        assertThat(withdraw(guest, 10).status()).isEqualTo(201);
        configure("{\"payoutDetailsRequired\":true}");
        assertThat(withdraw(guest, 10).code()).isEqualTo("PAYOUT_DETAILS_MISSING");
        assertThat(guest.balance()).isEqualTo(90);
        assertThat(guest.http("PUT" + PATH, UPI).status()).isEqualTo(200);
        assertThat(withdraw(guest, 10).status()).isEqualTo(201);
    }

    @Test
    void payoutDetailsAreShownMaskedAndChangedOnlyWithThePassword() {
        var guest = stage.user(0);
        assertThat(guest.http("GET" + PATH, "").json().toString()).isEqualTo("{}");
        assertThat(guest.http("PUT" + PATH, UPI.replace(Asked.PASSWORD, "wrong-guess-19"))
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("password");
        assertThat(guest.http("GET" + PATH, "").json().toString()).isEqualTo("{}");
        assertThat(guest.http("PUT" + PATH, UPI).json().path("upiId").asText()).isEqualTo("as••••@okbank");
        var bank = guest.http("PUT" + PATH, BANK).json();
        assertThat(bank.path("account").asText()).isEqualTo("••••7890");
        assertThat(bank.path("ifsc").asText()).isEqualTo("SBIN0001234");
        assertThat(bank.has("upiId")).isFalse();
        assertThat(guest.http("GET" + PATH, "").json()).isEqualTo(bank);
        assertThat(guest.http("DELETE" + PATH, "{\"password\":\"wrong-guess-19\"}")
                        .code())
                .isEqualTo("VALIDATION_FAILED");
        assertThat(guest.http("DELETE" + PATH, "{" + RIGHT).json().toString()).isEqualTo("{}");
        assertThat(stage.adminGets("/api/admin/audit?limit=10").toString())
                .contains("payout-details.changed")
                .contains("payout-details.removed")
                .doesNotContain("7890");
    }

    @Test
    void whoHasNoPasswordChoosesOneFirst() throws SQLException {
        var guest = stage.user(0);
        stage.change("DELETE FROM credential WHERE person_id = '" + guest.id + "'");
        assertThat(guest.http("PUT" + PATH, UPI).code()).isEqualTo("CONFLICT");
    }

    @Test
    void theAdministratorSeesTheWholeDetailsOfWhatIsToBeSettledAndThatIsLogged() {
        var guest = stage.user(100);
        guest.http("PUT" + PATH, BANK);
        var id = withdraw(guest, 60).json().path("id").asText();
        assertThat(shown(id)).isEqualTo("{\"account\":\"001234567890\",\"ifsc\":\"SBIN0001234\"}");
        assertThat(stage.adminGets("/api/admin/audit?limit=5").path("items").toString())
                .contains("payout.details-seen")
                .contains(id)
                .doesNotContain("001234567890");
        assertThat(guest.http("DELETE" + PATH, "{" + RIGHT).code()).isEqualTo("CONFLICT");
        withdraw(guest, 40);
        assertThat(guest.http("DELETE /api/users/me", "{" + RIGHT).code()).isEqualTo("CONFLICT");
        stage.admin("POST /api/admin/payouts/" + id + "/settle", "{\"reference\":\"UTR 9\"}");
        assertThat(shown(id)).isEmpty();
    }

    /** The payout details that the administrator is shown with a payout; empty for none. */
    private String shown(String id) {
        for (var payout : stage.adminGets("/api/admin/payouts?limit=100").path("items")) {
            if (payout.path("id").asText().equals(id)) {
                return payout.path("details").toString();
            }
        }
        throw new AssertionError("no payout " + id);
    }

    @Test
    void whereOnlyEarningsMayBeWithdrawnTwentyAtOnceGetThemOnce() throws InterruptedException {
        var talk = Talk.begin(stage, 10, 100);
        var expert = talk.expert();
        expert.ask("chat-message", talk.of("message:'here I am'"));
        expert.deposit(500);
        talk.user().ask("end-chat", talk.of(""));
        Await.until("the expert is paid", Duration.ofSeconds(5), () -> expert.balance() == 508);
        configure("{\"withdrawals\":\"earnings\"}");
        var refused = withdraw(expert, 9);
        assertThat(refused.code()).isEqualTo("INSUFFICIENT_BALANCE");
        assertThat(refused.json().path("detail").asText())
                .contains("Only earnings")
                .contains("8");
        Callable<Asked> all = () -> withdraw(expert, 8);
        assertThat(Booking.atOnce(Collections.nCopies(20, all)))
                .filteredOn(answer -> answer.status() == 201)
                .hasSize(1);
        assertThat(expert.balance()).isEqualTo(500);
        talk.close();
    }
}
