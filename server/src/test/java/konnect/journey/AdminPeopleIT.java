package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What administrators see of people and of the platform, and what they change about people. */
@TestInstance(Lifecycle.PER_CLASS)
class AdminPeopleIT {
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private String lastAudit() {
        return stage.adminGets("/api/admin/audit?limit=3").path("items").toString();
    }

    @Test
    void theHistoryHasEveryDayAndThePeakEveryHour() {
        var history = stage.adminGets("/api/admin/metrics/history?days=7");
        assertThat(history.path("items")).hasSize(7);
        assertThat(history.path("items").path(6).path("newUsers").asInt()).isGreaterThan(0);
        assertThat(history.path("items").path(0).path("newUsers").asInt()).isZero();
        assertThat(stage.adminGets("/api/admin/metrics/history").path("items")).hasSize(30);
        var expert = stage.online(10);
        var peak = stage.adminGets("/api/admin/metrics/peak?days=1");
        assertThat(peak.path("hours")).hasSize(24);
        assertThat(peak.path("onlineExperts").path("count").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(peak.path("onlineExperts").path("at").asText()).isNotEmpty();
        assertThat(stage.admin("GET /api/admin/metrics/history?days=367", "").status())
                .isEqualTo(400);
        expert.guest().close();
    }

    @Test
    void peopleAreFoundByNameAddressAndRoleWithTheirWalletAndTheirSessions() {
        var talk = Talk.begin(stage, 10, 100);
        var found = stage.adminGets(
                "/api/admin/users?search=" + talk.user().email.substring(0, 20).toUpperCase(Locale.ROOT));
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("items").path(0).path("id").asText()).isEqualTo(talk.user().id);
        assertThat(stage.adminGets("/api/admin/users?search=%25").path("total").asInt())
                .isZero();
        assertThat(stage.adminGets("/api/admin/users?role=admin").path("total").asInt())
                .isEqualTo(1);
        assertThat(stage.admin("GET /api/admin/users?role=boss", "").status()).isEqualTo(400);

        var user = stage.adminGets("/api/admin/users/" + talk.user().id);
        assertThat(user.path("email").asText()).isEqualTo(talk.user().email);
        assertThat(user.path("wallet").path("balance").asInt()).isEqualTo(90);
        assertThat(user.path("sessions").path(0).path("id").asText()).isEqualTo(talk.chatId());
        var ofExpert = stage.adminGets("/api/admin/users/" + talk.expert().id + "/sessions");
        assertThat(ofExpert.path("items").path(0).path("id").asText()).isEqualTo(talk.chatId());
        var transactions = stage.adminGets("/api/admin/users/" + talk.user().id + "/transactions?type=deposit");
        assertThat(transactions.path("total").asInt()).isEqualTo(1);
        for (var path : new String[] {"", "/sessions", "/transactions"}) {
            assertThat(stage.admin("GET /api/admin/users/u_none" + path, "").status())
                    .isEqualTo(404);
        }
        talk.close();
    }

    /** The client itself hears of its end only when its own side of the closing has timed out. */
    private int sockets(Guest guest) {
        try (var connection = stage.database();
                var query = connection.prepareStatement(
                        "SELECT count(*) FROM connection WHERE closed IS NULL AND person = ?")) {
            query.setString(1, guest.id);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoIsDisabledIsOutEverywhereAtOnce() {
        var guest = stage.user(0).arrive("user");
        var tab = guest.tab().arrive("user");
        assertThat(sockets(guest)).isEqualTo(2);
        var line = "PATCH /api/admin/users/" + guest.id;
        var answer = stage.admin(line, "{\"disabled\":true}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("disabled").asBoolean()).isTrue();
        Await.until("both sockets are cut", Duration.ofSeconds(10), () -> sockets(guest) == 0);
        assertThat(guest.http("GET /api/users/me", "").status()).isEqualTo(401);
        assertThat(lastAudit()).contains("user.edited").contains(guest.id);

        assertThat(stage.admin(line, "{\"disabled\":false,\"name\":\"Asha Rao\"}")
                        .status())
                .isEqualTo(200);
        assertThat(guest.http("GET /api/users/me", "").status())
                .as("the sign-in is over")
                .isEqualTo(401);
        assertThat(guest.freshToken()).isNotEmpty();
        assertThat(lastAudit()).contains("renamed").doesNotContain("Asha Rao");
        tab.close();
        guest.close();
    }

    @Test
    void anAdministratorIsMadeAndTheLastOneStays() {
        var first = stage.administrator();
        var guest = stage.user(0);
        assertThat(first.http("PATCH /api/admin/users/" + first.id, "{\"role\":\"user\"}")
                        .status())
                .isEqualTo(409);
        assertThat(first.http("PATCH /api/admin/users/" + first.id, "{\"disabled\":true}")
                        .status())
                .isEqualTo(409);
        var line = "PATCH /api/admin/users/" + guest.id;
        assertThat(first.http(line, "{\"role\":\"admin\"}").json().path("role").asText())
                .isEqualTo("admin");
        assertThat(guest.http("GET /api/admin/users", "").status()).isEqualTo(200);
        assertThat(first.http(line, "{\"role\":\"expert\"}").status())
                .as("without a profile")
                .isEqualTo(409);
        assertThat(first.http(line, "{\"role\":\"user\"}").status()).isEqualTo(200);
        assertThat(guest.http("GET /api/admin/users", "").status()).isEqualTo(403);
        assertThat(first.http(line, "{}").status()).isEqualTo(400);
        assertThat(first.http(line, "{\"role\":\"boss\"}").status()).isEqualTo(400);
        first.close();
        guest.close();
    }

    @Test
    void theAuditLogIsWholeUntilSomebodyGetsAtIt() throws Exception {
        stage.user(0);
        var check = stage.adminGets("/api/admin/audit/check");
        assertThat(check.path("whole").asBoolean()).isTrue();
        assertThat(check.path("rows").asLong()).isPositive();
        stage.change("ALTER TABLE audit DISABLE TRIGGER USER");
        stage.change("UPDATE audit SET action = action || 'x' WHERE seq = 1");
        var broken = stage.adminGets("/api/admin/audit/check");
        assertThat(broken.path("whole").asBoolean()).isFalse();
        assertThat(broken.path("brokenAt").asLong()).isEqualTo(1);
        stage.change("UPDATE audit SET action = left(action, -1) WHERE seq = 1");
        assertThat(stage.adminGets("/api/admin/audit/check").path("whole").asBoolean())
                .isTrue();
    }

    @Test
    void operatorsSeeSocketsSessionsAndTheBooksAtTheManagementAddress() {
        var guest = stage.user(100).connect();
        Await.until(
                "the books are proved and the wallets counted",
                Duration.ofSeconds(20),
                () -> meter("konnect_ledger_violations") == 0 && meter("konnect_ledger_wallets_rupees") >= 100);
        assertThat(meter("konnect_ledger_balance_rupees")).isZero();
        assertThat(meter("konnect_meter_lag_seconds")).isBetween(0.0, 5.0);
        assertThat(meter("konnect_sockets")).isPositive();
        assertThat(meter("konnect_socket_packets_total{way=\"in\"}")).isPositive();
        assertThat(meter("konnect_queue_waiting")).isNotNegative();
        assertThat(meter("konnect_sessions_live")).isNotNegative();
        guest.close();
    }

    private double meter(String name) {
        return stage.server()
                .managed("/metrics")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(-1);
    }
}
