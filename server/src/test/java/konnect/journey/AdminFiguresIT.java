package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The figures of the dashboard, on a server where nobody else comes and goes. */
@TestInstance(Lifecycle.PER_CLASS)
class AdminFiguresIT {
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private JsonNode metrics() {
        return stage.adminGets("/api/admin/metrics");
    }

    private static long difference(JsonNode before, JsonNode after, String field) {
        return after.path(field).asLong() - before.path(field).asLong();
    }

    @Test
    void theFiguresFollowWhatHappens() {
        var before = metrics();
        var talk = Talk.begin(stage, 10, 100);
        talk.expert().ask("chat-message", talk.of("message:'here I am'"));
        var during = metrics();
        assertThat(difference(before, during, "users")).isEqualTo(2);
        assertThat(difference(before, during, "experts")).isEqualTo(1);
        assertThat(difference(before, during, "onlineExperts")).isEqualTo(1);
        assertThat(difference(before, during, "activeSessions")).isEqualTo(1);
        var now = stage.adminGets("/api/admin/metrics/realtime");
        assertThat(now.path("activeSessions").path("running").asInt()).isEqualTo(1);
        assertThat(now.path("onlineExperts").asInt())
                .isEqualTo(during.path("onlineExperts").asInt());
        assertThat(now.path("connectedPeople").asInt()).isGreaterThanOrEqualTo(2);
        var waiting = stage.user(100).arrive("user");
        waiting.ask("request-chat", "{expertId:'" + talk.expertId() + "'}");
        var line = stage.adminGets("/api/admin/metrics/realtime").path("queues").path(0);
        assertThat(line.path("expertId").asText()).isEqualTo(talk.expertId());
        assertThat(line.path("length").asInt()).isEqualTo(1);
        waiting.ask("leave-queue", "{expertId:'" + talk.expertId() + "'}");
        waiting.close();

        var ended = stage.admin("POST /api/admin/sessions/" + talk.chatId() + "/end", "{\"reason\":\"test\"}");
        assertThat(ended.status()).isEqualTo(200);
        Await.until(
                "the session is settled",
                Duration.ofSeconds(10),
                () -> difference(before, metrics(), "revenueToday") == 2);
        var after = metrics();
        assertThat(difference(before, after, "sessionsToday")).isEqualTo(1);
        assertThat(difference(before, after, "minutesToday")).isEqualTo(1);
        assertThat(difference(before, after, "grossToday")).isEqualTo(10);
        assertThat(difference(before, after, "activeSessions")).isZero();
        talk.close();
    }
}
