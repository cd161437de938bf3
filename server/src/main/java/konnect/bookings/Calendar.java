package konnect.bookings;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import konnect.kernel.Problem;
import konnect.sessions.SessionOut;
import konnect.sessions.SessionStatus;

/** A booking as a calendar file (RFC 5545), its times in UTC. */
final class Calendar {
    private static final long MINUTE_MS = 60_000;

    private Calendar() {}

    /** The file, or {@code NOT_FOUND} for a session that was never booked ahead. */
    static String of(SessionOut session) {
        var scheduledAt = session.scheduledAt();
        if (scheduledAt == null) {
            throw Problem.notFound("Booking");
        }
        long from = scheduledAt.toEpochMilli();
        var event = new VEvent();
        event.setUid(session.id() + "@konnect");
        event.setDateTimeStamp(Date.from(session.createdAt()));
        event.setDateStart(date(from), true);
        event.setDateEnd(date(from + session.duration() * MINUTE_MS), true);
        event.setSummary("Konnect " + session.type() + with(session));
        event.setStatus(status(session.status()));
        var calendar = new ICalendar();
        calendar.setProductId("-//Konnect//Bookings//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static Date date(long millis) {
        return Date.from(Instant.ofEpochMilli(millis));
    }

    private static String with(SessionOut session) {
        var other = session.expert() == null ? session.user() : session.expert();
        return other == null ? "" : " with " + other.name();
    }

    private static Status status(SessionStatus status) {
        return switch (status) {
            case PENDING -> Status.tentative();
            case CONFIRMED, IN_PROGRESS, COMPLETED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        };
    }
}
