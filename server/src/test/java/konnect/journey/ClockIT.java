package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database's clock steps back: nothing can be metered any more, and nobody pays for that. */
@Tag("calm")
class ClockIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aStepBackEndsSessionsWithWhatIsUnusedGivenBackAndLifeGoesOn() throws SQLException {
        try (var stage = Stage.open(Map.of("KONNECT_LEASE_SECONDS", "2"))) {
            var talk = Talk.begin(stage, 15, 100);
            talk.user().await("billing-update");
            stage.change("CREATE OR REPLACE FUNCTION clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE"
                    + " RETURN date_trunc('milliseconds', clock_timestamp() - interval '2 hours')");
            var ended = talk.user().await("chat-ended");

            assertThat(ended.path("reason").asText()).isEqualTo("platform-fault");
            assertThat(ended.path("refunded").asDouble()).isBetween(1.0, 15.0);
            Await.until(
                    "the hold is settled",
                    SOON,
                    () -> stage.proof().path("byKind").path("hold").asDouble() == 0);
            assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
            Await.until("people can register again", SOON, () -> registers(stage));
            talk.close();
        }
    }

    private static boolean registers(Stage stage) {
        try (var guest = stage.user(0).connect()) {
            return guest.ask("register", "{userType:'user'}").path("ok").asBoolean();
        }
    }
}
