package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node whose epoch is over, and whose heartbeat has not noticed it yet: it stood still and has just woken. */
@TestInstance(Lifecycle.PER_CLASS)
class FenceIT {
    private static final String STOOD_STILL = "last_seen = last_seen - interval '1 hour'";
    private static final String GIVEN_UP = "reaped = true";
    private static final String PROVED = "UPDATE node SET last_seen = clock(), reaped = false";

    private Stage stage;

    /** Heartbeats are so far apart that none comes between. */
    @BeforeAll
    void open() {
        stage = Stage.open(Map.of("KONNECT_LEASE_SECONDS", "600"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @AfterEach
    void prove() throws SQLException {
        stage.change(PROVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {STOOD_STILL, GIVEN_UP})
    void aSessionDoesNotEndByIt(String over) throws SQLException {
        try (var talk = Talk.begin(stage, 10, 100)) {
            stage.change("UPDATE node SET " + over);
            assertThat(talk.user().refusal("end-chat", talk.of(""))).isEqualTo("UNAVAILABLE");
            stage.change(PROVED);
            assertThat(talk.user().refusal("end-chat", talk.of(""))).isEmpty();
            assertThat(talk.user().await("chat-ended").path("reason").asText()).isEqualTo("user-ended");
        }
    }

    @Test
    void noSessionBeginsByIt() throws SQLException {
        var mentor = stage.online(10);
        try (var user = stage.user(100).arrive("user");
                var expert = mentor.guest()) {
            var request = "{expertId:'" + mentor.expertId() + "'}";
            stage.change("UPDATE node SET " + STOOD_STILL);
            assertThat(user.refusal("request-chat", request)).isEqualTo("UNAVAILABLE");
            stage.change(PROVED);
            var answer = user.ask("request-chat", request);
            assertThat(answer.path("chatId").asText()).as(answer.toString()).isNotEmpty();
            expert.await("chat-started");
        }
    }

    @Test
    void nothingIsChargedByIt() throws SQLException {
        try (var talk = Talk.begin(stage, 10, 100)) {
            stage.change("UPDATE node SET " + STOOD_STILL);
            stage.change("UPDATE session SET next_check = clock() WHERE id = '" + talk.chatId() + "'");
            var room = talk.user().ask("resume-session", talk.of(""));
            assertThat(room.path("session").path("status").asText()).isEqualTo("in_progress");
            assertThat(room.path("session").has("pausedReason")).isFalse();
        }
    }
}
