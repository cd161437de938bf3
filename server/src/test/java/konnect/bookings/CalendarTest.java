package konnect.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.sessions.Events.Person;
import konnect.sessions.SessionOut;
import konnect.sessions.SessionStatus;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static SessionOut session(SessionStatus status, @Nullable Instant scheduledAt, String name) {
        return new SessionOut(
                "s_1",
                "u_1",
                "e_1",
                "chat",
                status,
                scheduledAt,
                30,
                Money.ofRupees(450),
                null,
                Instant.parse("2026-10-01T10:00:00Z"),
                null,
                null,
                null,
                Money.ofRupees(15),
                null,
                new Person("e_1", name, null, null),
                null,
                null);
    }

    private static VEvent read(String file) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void aCalendarReadsTheBookingInUtc() throws IOException, ParserException {
        var at = Instant.parse("2026-11-01T05:30:00Z");
        var event = read(Calendar.of(session(
                SessionStatus.CONFIRMED,
                at,
                "Jane; \"J,\\\" Smith\nof a very long name "
                        + "that goes on and on until no line of a calendar file holds it any more, ünïcode included")));
        assertThat(value(event, "DTSTART")).isEqualTo("20261101T053000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20261101T060000Z");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "UID")).isEqualTo("s_1@konnect");
        assertThat(value(event, "SUMMARY")).contains("Jane; \"J,\\\" Smith").endsWith("ünïcode included");
    }

    @Test
    void whatWasCancelledIsCancelled() throws IOException, ParserException {
        var at = Instant.parse("2026-11-01T05:30:00Z");
        assertThat(value(read(Calendar.of(session(SessionStatus.CANCELLED, at, "Jane"))), "STATUS"))
                .isEqualTo("CANCELLED");
        assertThat(value(read(Calendar.of(session(SessionStatus.PENDING, at, "Jane"))), "STATUS"))
                .isEqualTo("TENTATIVE");
    }

    @Test
    void whatWasNeverBookedIsNotFound() {
        assertThatThrownBy(() -> Calendar.of(session(SessionStatus.COMPLETED, null, "Jane")))
                .isInstanceOf(Problem.class);
    }
}
