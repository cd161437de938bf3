package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import konnect.db.Once;
import konnect.files.Samples;
import konnect.http.Asked;
import konnect.kernel.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is held of a person can be had, and is gone with the account; strings planted everywhere show it. */
@TestInstance(Lifecycle.PER_CLASS)
class DeletionIT {
    private static final String PLANTED = "zqplanted";
    private static final String EMAIL = PLANTED + "@example.com";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String DELETE = "DELETE /api/users/me";
    private static final String RIGHT = "{\"password\":\"" + Asked.PASSWORD + "\"}";
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
    void nothingPlantedIsLeftInAnyTable() {
        var guest = new Guest(stage.server(), signUp());
        var resume = plant(guest);
        var planted = tablesWith(PLANTED);
        assertThat(planted).contains("person", "expert", "message", "file", "review", "report", "payout_details");
        var export = guest.http("GET /api/users/me/export", "");
        assertThat(export.header("Content-Disposition")).startsWith("attachment");
        for (var part :
                List.of("person", "expert", "messages", "files", "reviewsWritten", "reportsWritten", "payoutDetails")) {
            assertThat(export.json().path("parts").path(part).toString())
                    .as(part)
                    .contains(PLANTED);
        }
        assertThat(export.response().body()).doesNotContain("argon2");
        Await.until(
                "the session is settled", SOON, () -> guest.http(DELETE, RIGHT).status() == 200);
        Await.until(
                () -> "nothing planted is left in " + tablesWith(PLANTED),
                SOON,
                () -> tablesWith(PLANTED).isEmpty());
        assertThat(guest.http("GET /api/users/me", "").status()).isEqualTo(401);
        assertThat(Upload.read(stage.server(), stage.administrator().bearer, resume)
                        .status())
                .isEqualTo(404);
        assertThat(Asked.ask(
                                stage.server(),
                                "POST /api/auth/login",
                                "{\"email\":\"" + EMAIL + "\",\"password\":\"" + Asked.PASSWORD + "\"}")
                        .status())
                .isEqualTo(401);
        assertThat(words("wallet.adjusted")).isEqualTo("null");
        assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
        assertThat(signUp().status()).isEqualTo(201);
    }

    @Test
    void anAccountIsKeptWhileSomethingHangsOnIt() {
        var user = stage.user(50);
        assertThat(user.http(DELETE, "{\"password\":\"wrong-guess-1\"}").code()).isEqualTo("VALIDATION_FAILED");
        assertThat(user.http(DELETE, RIGHT).code()).isEqualTo("BALANCE_NOT_EMPTY");
        assertThat(user.balance()).isEqualTo(50);
        var talk = Talk.begin(stage, 10, 100);
        assertThat(talk.expert().http(DELETE, RIGHT).code()).isEqualTo("CONFLICT");
        assertThat(talk.expert().http("GET /api/users/me", "").status()).isEqualTo(200);
        assertThat(stage.administrator().http(DELETE, RIGHT).code()).isEqualTo("CONFLICT");
    }

    private Asked signUp() {
        return Asked.ask(
                stage.server(),
                "POST /api/auth/signup",
                "{\"name\":\"" + PLANTED + "\",\"email\":\"" + EMAIL + "\",\"password\":\"" + Asked.PASSWORD + "\"}");
    }

    /** Does everything that leaves a word behind; answers the address of an upload. */
    private String plant(Guest guest) {
        guest.http("PATCH /api/users/me", "{\"phone\":\"+919876543210\",\"bio\":\"" + PLANTED + "\"}");
        var resume = Upload.send(
                        stage.server(), guest.bearer, Map.of("purpose", "resume"), PLANTED + ".pdf", Samples.pdf(900))
                .url();
        apply(guest, resume);
        guest.deposit(100);
        var talk = Talk.begin(guest.arrive("user"), stage.online(10));
        var attached = Upload.send(
                        stage.server(),
                        guest.bearer,
                        Map.of("purpose", "attachment", "sessionId", talk.chatId()),
                        PLANTED + ".docx",
                        Samples.docx())
                .json()
                .path("id")
                .asText();
        guest.ask(
                "chat-message",
                talk.of("message:'" + PLANTED + "',clientMessageId:'" + PLANTED + "',attachmentId:'" + attached + "'"));
        guest.ask("end-chat", talk.of(""));
        guest.await("chat-ended");
        expect(
                201,
                guest.http(
                        "POST /api/experts/" + talk.expertId() + "/reviews",
                        "{\"sessionId\":\"" + talk.chatId() + "\",\"rating\":5,\"comment\":\"" + PLANTED + "\"}"));
        expect(201, guest.http("POST /api/sessions/" + talk.chatId() + "/report", "{\"reason\":\"" + PLANTED + "\"}"));
        var details = "{\"upiId\":\"" + PLANTED + "@okbank\",\"password\":\"" + Asked.PASSWORD + "\"}";
        expect(200, guest.http("PUT /api/users/me/payout-details", details));
        speakOf(guest, talk);
        settle(withdraw(guest));
        return resume;
    }

    private static Asked withdraw(Guest guest) {
        return guest.http("POST /api/wallet/withdraw", "{\"amount\":" + (int) guest.balance() + "}");
    }

    /** What administrators say of the person, in the log and elsewhere. */
    private void speakOf(Guest guest, Talk talk) {
        var why = ",\"reason\":\"" + PLANTED + "\"}";
        byAdmin("POST /api/admin/wallets/" + guest.id + "/adjust", "{\"amount\":5" + why);
        byAdmin("POST /api/admin/sessions/" + talk.chatId() + "/refund", "{\"amount\":5" + why);
        var payout = withdraw(guest).json().path("id").asText();
        byAdmin("POST /api/admin/payouts/" + payout + "/reject", "{\"reason\":\"" + PLANTED + "\"}");
        assertThat(words("wallet.adjusted")).contains(PLANTED);
    }

    private void byAdmin(String line, String body) {
        var bearer = stage.administrator().bearer;
        var answer = Asked.ask(stage.server(), line, body, "Authorization", bearer, Once.HEADER, Ids.next("k"));
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 299);
    }

    /** What the log says of such deeds. */
    private String words(String action) {
        return StreamSupport.stream(
                        stage.adminGets("/api/admin/audit").path("items").spliterator(), false)
                .filter(entry -> entry.path("action").asText().equals(action))
                .map(entry -> entry.path("after").path("reason").toString())
                .collect(Collectors.joining());
    }

    /** The administrator looks at where to pay, which leaves no trace of it behind. */
    private void settle(Asked withdrawn) {
        assertThat(stage.adminGets("/api/admin/payouts").toString()).contains(PLANTED + "@okbank");
        var line = "POST /api/admin/payouts/" + withdrawn.json().path("id").asText() + "/settle";
        expect(200, stage.admin(line, "{\"reference\":\"UTR 1\"}"));
    }

    private static void apply(Guest guest, String resume) {
        expect(201, guest.http("POST /api/experts/register", """
                {"title":"%1$s","company":"%1$s","experience":8,"bio":"%1$s","pricePerMin":10,"specialties":["%1$s"],
                "languages":["%1$s"],"phone":"+919876543210","linkedinUrl":"https://example.com/%1$s",
                "resumeUrl":"%2$s"}""".formatted(PLANTED, resume)));
    }

    private static void expect(int status, Asked asked) {
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(status);
    }

    /** Every table of the database that holds this somewhere. */
    private List<String> tablesWith(String text) {
        var found = new ArrayList<String>();
        try (var connection = stage.database();
                var statement = connection.createStatement()) {
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (var name : names) {
                try (var rows = statement.executeQuery(
                        "SELECT EXISTS (SELECT FROM \"" + name + "\" t WHERE t::text ILIKE '%" + text + "%')")) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        found.add(name);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
