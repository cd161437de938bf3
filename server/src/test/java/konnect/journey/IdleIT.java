package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** What a room does when its user does nothing; then how full, and how gone, a server can be. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class IdleIT {
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of("KONNECT_IDLE_SECONDS", "3"));
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
    void noMoreExpertsComeOnlineThanThePlatformTakes() {
        var mentors = List.of(stage.mentor(10), stage.mentor(10));
        var limited = stage.admin("PATCH /api/admin/config", "{\"maxConcurrentMentors\":1}");
        assertThat(limited.status()).isEqualTo(200);
        var refusals = mentors.stream()
                .map(mentor -> mentor.guest().connect().refusal("register", "{userType:'expert'}"))
                .toList();
        assertThat(refusals).contains("CAPACITY_REACHED");
    }

    @Test
    @Order(3)
    void aServerThatStopsSaysWhenToComeBackAndAnswersWhatItIsAsked() throws IOException {
        var address = stage.server().baseUri();
        try (var request = new Socket(address.getHost(), address.getPort())) {
            request.getOutputStream().write("""
                    POST /api/auth/login HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: 38\r
                    \r
                    {"email":"a@example.com",""".getBytes(StandardCharsets.US_ASCII));
            var guest = stage.user(0).arrive("user");
            var stopped = CompletableFuture.supplyAsync(stage.server()::stop);
            assertThat(guest.await("server-shutdown").path("retryAfterMs").asInt())
                    .isPositive();
            guest.close();
            request.getOutputStream().write("\"password\":1}".getBytes(StandardCharsets.US_ASCII));
            var answer = request.getInputStream().readNBytes("HTTP/1.1 400".length());
            assertThat(answer).asString(StandardCharsets.US_ASCII).isEqualTo("HTTP/1.1 400");
            stopped.join();
        }
        assertThat(stage.server().log())
                .doesNotContain(" ERROR ", "still being answered", "failed", "database is away");
    }
}
