package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Sockets that are open longer than their people may be here. */
@TestInstance(Lifecycle.PER_CLASS)
class TokensIT {
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of("KONNECT_TOKEN_SECONDS", "5", "KONNECT_REAUTHENTICATION_SECONDS", "8"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void anExpiredTokenIsReplacedOnTheOpenSocket() {
        var guest = stage.user(0).connect();
        guest.await("auth-expired");
        assertThat(guest.refusal("authenticate", "{token:'" + guest.freshToken() + "'}"))
                .isEmpty();
        guest.await("auth-expired");
        assertThat(guest.refusal("authenticate", "{token:'worthless'}")).isEqualTo("UNAUTHENTICATED");
        assertThat(guest.refusal("authenticate", "{token:'" + stage.user(0).freshToken() + "'}"))
                .isEqualTo("FORBIDDEN");
        guest.close();
    }

    @Test
    void aSocketWhoseTokenIsNotReplacedIsClosed() {
        var guest = stage.user(0).connect();
        guest.await("auth-expired");
        assertThat(isServed(guest)).isTrue();
        Await.until("the socket is closed", PATIENCE, () -> !isServed(guest));
        guest.close();
    }

    @Test
    void theSocketOfADisabledPersonIsClosedAtOnce() throws SQLException {
        var guest = stage.user(0).connect();
        stage.change("UPDATE person SET disabled = true, updated_at = clock() WHERE id = '" + guest.id + "'");
        Await.until("the socket is closed", PATIENCE, () -> !isServed(guest));
        assertThat(guest.heardEvents()).doesNotContain("auth-expired");
        guest.close();
    }

    /** The stock client learns late that a WebSocket was closed; but nobody answers it any more. */
    private static boolean isServed(Guest guest) {
        return guest.send("leave-online-experts", ANSWER, new JSONObject()).isPresent();
    }
}
