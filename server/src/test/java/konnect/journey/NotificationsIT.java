package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What people are told of, where and as they want it. */
@TestInstance(Lifecycle.PER_CLASS)
class NotificationsIT {
    private static final Duration SOON = Duration.ofSeconds(20);
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
    void aBookingIsToldToBothAsTheyWantIt() {
        var mentor = stage.online(10);
        var expert = mentor.guest();
        var user = stage.user(1_000).arrive("user");
        var chosen = user.http(
                "PUT /api/users/me/notifications",
                "{\"items\":[{\"kind\":\"booking_confirmed\",\"app\":false,\"mail\":true}]}");
        assertThat(chosen.json().path("items")).hasSize(6);
        assertThat(chosen.json())
                .isEqualTo(user.http("GET /api/users/me/notifications", "").json());
        var booked = Booking.tomorrow(user, mentor);
        var told =
                expert.await("notification", each -> each.path("kind").asText().equals("booking_requested"));
        assertThat(told.path("subjectId").asText()).isEqualTo(booked);
        assertThat(told.path("read").asBoolean()).isFalse();
        expert.http("POST /api/sessions/" + booked + "/confirm", "");
        Await.until("the user has the mail", SOON, () -> mailed(user.email, "Your booking is confirmed"));
        assertThat(kinds(user)).doesNotContain("booking_confirmed");
        expert.http("POST /api/sessions/" + booked + "/cancel", "");
        assertThat(kinds(user)).contains("booking_cancelled");
        assertThat(user.http("POST /api/notifications/read", "{\"ids\":[\"n_none\"]}")
                        .json()
                        .path("unread")
                        .asInt())
                .isEqualTo(1);
        assertThat(user.http("POST /api/notifications/read", "{}")
                        .json()
                        .path("unread")
                        .asInt())
                .isZero();
        assertThat(kinds(expert)).contains("booking_requested", "application_moved");
    }

    private static List<String> kinds(Guest guest) {
        return guest.http("GET /api/notifications", "").json().path("items").findValuesAsText("kind");
    }

    private boolean mailed(String to, String subject) {
        var folder = stage.data().resolve("mail");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(NotificationsIT::text)
                    .anyMatch(text -> text.contains("To: " + to) && text.contains("Subject: " + subject));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
