package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.socket.client.Socket;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** How long a socket and a session stay when nobody does anything. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StayingIT {
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of(
                "KONNECT_IDLE_SECONDS", "2",
                "KONNECT_TOKEN_SECONDS", "12",
                "KONNECT_REAUTHENTICATION_SECONDS", "2"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    @Order(1)
    void theRoomAsksWhetherTheUserIsStillThereAndEndsWithoutAnAnswer() {
        var talk = Talk.begin(stage, 10, 100);
        assertThat(talk.user().await("idle-warning").path("endsAt").asText()).isNotEmpty();
        assertThat(talk.user().ask("activity", talk.of("")).path("ok").asBoolean())
                .isTrue();
        var again = talk.user().await("idle-warning");
        talk.expert().ask("chat-message", talk.of("message:'are you there?'"));
        var ended = talk.user().await("chat-ended");
        assertThat(ended.path("reason").asText()).isEqualTo("idle");
        assertThat(again.path("chatId").asText()).isEqualTo(talk.chatId());
        assertThat(talk.expert().heardEvents()).doesNotContain("idle-warning");
    }

    @Test
    @Order(2)
    void anExpiredTokenIsReplacedOnTheOpenSocketOrTheSocketIsClosed() {
        var renewing = stage.user(0).connect();
        var silent = stage.user(0).connect();
        var closed = new CompletableFuture<Boolean>();
        silent.socket().io().reconnection(false);
        silent.socket().once(Socket.EVENT_DISCONNECT, _ -> closed.complete(true));
        renewing.await("auth-expired");
        assertThat(renewing.refusal("authenticate", "{token:'" + stage.user(0).freshToken() + "'}"))
                .isEqualTo("FORBIDDEN");
        assertThat(renewing.refusal("authenticate", "{token:'worthless'}")).isEqualTo("UNAUTHENTICATED");
        assertThat(renewing.refusal("authenticate", "{token:'" + renewing.freshToken() + "'}"))
                .isEmpty();
        silent.await("auth-expired");
        closed.orTimeout(20, TimeUnit.SECONDS).join();
        assertThat(renewing.ask("register", "{userType:'user'}").path("ok").asBoolean())
                .isTrue();
    }

    @Test
    @Order(3)
    void whoIsDisabledIsCutOffAtOnceAndStaysOut() throws SQLException {
        var guest = stage.user(0).connect();
        var refused = new CompletableFuture<String>();
        guest.socket().once(Socket.EVENT_CONNECT_ERROR, args -> refused.complete(String.valueOf(args[0])));
        stage.change("UPDATE person SET disabled = true, updated_at = clock() WHERE id = '" + guest.id + "'");
        assertThat(refused.orTimeout(10, TimeUnit.SECONDS).join()).contains("UNAUTHENTICATED");
        guest.close();
    }

    @Test
    @Order(4)
    void aServerThatStopsSaysWhenToComeBack() {
        var guest = stage.user(0).arrive("user");
        stage.server().stop();
        assertThat(guest.await("server-shutdown").path("retryAfterMs").asInt()).isPositive();
        guest.close();
    }
}
