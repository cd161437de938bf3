package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the server's own absences are: nobody has left by them, and nothing ends. */
@TestInstance(Lifecycle.PER_CLASS)
class StopsIT {
    private static final Duration LONGER_THAN_AN_ABSENCE = Duration.ofSeconds(9);
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of(
                "KONNECT_ABSENCE_SECONDS", "8",
                "KONNECT_LEASE_SECONDS", "2",
                "KONNECT_EXPERT_OFFLINE_SECONDS", "60"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void aSessionAndAQueueOutliveAStopThatTakesLongerThanAPersonMayBeAway() {
        var talk = Talk.begin(stage, 10, 100);
        var waiting = stage.user(100).arrive("user");
        waiting.ask("request-chat", "{expertId:'" + talk.expertId() + "'}");
        stage.server().stop();
        List.of(talk.user(), talk.expert(), waiting).forEach(Guest::leave);
        Await.pass(LONGER_THAN_AN_ABSENCE);
        stage.server().restart();
        talk.user().arrive("user");
        talk.expert().arrive("expert");
        waiting.arrive("user");
        assertThat(talk.user().refusal("end-chat", talk.of(""))).isEmpty();
        assertThat(talk.user().await("chat-ended").path("reason").asText()).isEqualTo("user-ended");
        waiting.await("chat-started");
        assertThat(stage.proof().path("violations")).isEmpty();
        waiting.close();
        talk.close();
    }

    @Test
    void whoeverIsToldThatTheMeterStandsStillIsToldWhenItRunsAgain() throws SQLException {
        try (var talk = Talk.begin(stage, 10, 100)) {
            stage.change("UPDATE node SET last_seen = last_seen - interval '1 hour' WHERE NOT reaped");
            for (var guest : List.of(talk.user(), talk.expert())) {
                assertThat(guest.await("meter-paused").path("reason").asText()).isEqualTo("platform");
                guest.await("meter-resumed");
            }
        }
    }
}
