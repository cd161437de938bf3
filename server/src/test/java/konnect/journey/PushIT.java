package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import konnect.http.Asked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Browsers that are told while no page is open, through a real push service that reads as the browser does. */
@TestInstance(Lifecycle.PER_CLASS)
class PushIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private final PushService service = new PushService();
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of(
                "KONNECT_PUSH_SERVICES", service.origin(), "KONNECT_LEASE_SECONDS", "2", "KONNECT_PING_SECONDS", "1"));
    }

    @AfterAll
    void close() {
        stage.close();
        service.close();
    }

    @Test
    void aBookingIsPushedToTheExpertsBrowserAndSignedByTheKeyItSubscribedWith() throws Exception {
        var mentor = stage.online(15);
        assertThat(subscribe(mentor.guest(), "/booking").status()).isEqualTo(201);
        var booked = Booking.tomorrow(stage.user(2_000), mentor);
        var pushed = await(booked);
        assertThat(pushed.text().path("kind").asText()).isEqualTo("booking_requested");
        assertThat(pushed.text().path("title").asText()).isEqualTo("Somebody wants to book you");
        assertThat(pushed.ttl()).isEqualTo("14400");
        var key = Asked.ask(stage.server(), "GET /api/config/client", "")
                .json()
                .path("push")
                .path("publicKey")
                .asText();
        assertThat(service.sender(pushed, key)).startsWith("mailto:");
    }

    @Test
    void aMessageIsPushedToWhoHasGoneAndNotToWhoIsHere() {
        var talk = Talk.begin(stage, 10, 100);
        subscribe(talk.user(), "/message");
        talk.expert().ask("chat-message", talk.of("message:'you are here'"));
        talk.user().leave();
        talk.expert().await("meter-paused");
        talk.expert().ask("chat-message", talk.of("message:'come back'"));
        var pushed = await(talk.chatId());
        assertThat(pushed.text().path("kind").asText()).isEqualTo("message");
        assertThat(pushed.text().toString()).doesNotContain("come back");
        assertThat(service.heard.stream()
                        .filter(each -> each.text().path("subjectId").asText().equals(talk.chatId())))
                .hasSize(1);
    }

    @Test
    void aSubscriptionThatIsGoneIsForgotten() {
        var mentor = stage.online(15);
        var id = subscribe(mentor.guest(), "/gone").json().path("id").asText();
        assertThat(stored(id)).isEqualTo(1);
        service.answerFromNowOn(410);
        try {
            Booking.tomorrow(stage.user(2_000), mentor);
            Await.until("the subscription is gone", SOON, () -> stored(id) == 0);
        } finally {
            service.answerFromNowOn(201);
        }
    }

    @Test
    void aBrowserIsOneSubscriptionOfWhoeverCameLastAndOnlyItsOwnerForgetsIt() {
        var first = stage.user(0);
        var second = stage.user(0);
        var id = subscribe(first, "/shared").json().path("id").asText();
        assertThat(subscribe(second, "/shared").json().path("id").asText()).isEqualTo(id);
        var endpoint = URLEncoder.encode(service.origin() + "/shared", StandardCharsets.UTF_8);
        assertThat(forget(first, "?endpoint=" + endpoint)).isZero();
        assertThat(forget(second, "?endpoint=" + endpoint)).isEqualTo(1);
    }

    @Test
    void onlyKnownServicesAndRealKeysAreTaken() {
        var guest = stage.user(0);
        var good = service.subscription("/x");
        for (var bad : new String[] {
            good.replace(service.origin(), "http://127.0.0.1:9"),
            good.replace(service.origin(), "https://evil.example"),
            good.replace(service.origin(), "https://fcm.googleapis.com.evil.example"),
            good.replace(service.origin(), "https://fcm.googleapis.com:8443"),
            good.replace(service.origin(), "https://a@fcm.googleapis.com"),
            good.replaceAll("\"p256dh\":\"[^\"]+\"", "\"p256dh\":\"" + "B" + "A".repeat(86) + "\""),
            good.replaceAll("\"auth\":\"[^\"]+\"", "\"auth\":\"AAAA\"")
        }) {
            assertThat(guest.http("POST /api/users/me/push", bad).code())
                    .as(bad)
                    .isEqualTo("VALIDATION_FAILED");
        }
        var google = good.replace(service.origin(), "https://fcm.googleapis.com");
        assertThat(guest.http("POST /api/users/me/push", google).status()).isEqualTo(201);
        for (int i = 0; i < 25; i++) {
            subscribe(guest, "/many/" + i);
        }
        assertThat(forget(guest, "")).isEqualTo(20);
    }

    private Asked subscribe(Guest guest, String path) {
        return guest.http("POST /api/users/me/push", service.subscription(path));
    }

    private int stored(String id) {
        try (var connection = stage.database();
                var query = connection.prepareStatement("SELECT count(*) FROM push_subscription WHERE id = ?")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : -1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int forget(Guest guest, String query) {
        return guest.http("DELETE /api/users/me/push" + query, "")
                .json()
                .path("forgotten")
                .asInt();
    }

    private PushService.Pushed await(String subject) {
        Await.until("something is pushed of " + subject, SOON, () -> find(subject) != null);
        return Objects.requireNonNull(find(subject));
    }

    private PushService.@Nullable Pushed find(String subject) {
        return service.heard.stream()
                .filter(each -> each.text().path("subjectId").asText().equals(subject))
                .findFirst()
                .orElse(null);
    }
}
