package konnect.bookings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Hours of local days as moments. Where clocks are put forward, hours that do not exist are left out; where they are
 * put back, of the hours that come twice those are taken that lie within the hours by either reading. So the local time
 * in a window is always within the hours that were given.
 */
final class Windows {
    private final Opening opening;

    Windows(Opening opening) {
        this.opening = opening;
    }

    /** The windows, one for each span of a day, that touch the time between two moments, in order. */
    List<Window> between(long from, long to) {
        var windows = new ArrayList<Window>();
        var last = date(to).plusDays(1);
        for (var date = date(from).minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            for (var span : opening.on(date)) {
                var window = window(date, span);
                if (window.from() < window.to() && window.overlaps(from, to)) {
                    windows.add(window);
                }
            }
        }
        return windows;
    }

    /** Whether all of this time is open, over any number of windows without a gap between them. */
    boolean cover(long from, long to) {
        long covered = from;
        for (var window : between(from, to)) {
            if (window.from() <= covered) {
                covered = Math.max(covered, window.to());
            }
        }
        return covered >= to;
    }

    private LocalDate date(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), opening.zone());
    }

    private Window window(LocalDate date, Span span) {
        var from = at(date, span.from());
        var to = at(date, span.to());
        return new Window(start(from, to).toEpochMilli(), end(to).toEpochMilli());
    }

    private static LocalDateTime at(LocalDate date, int minutes) {
        return date.atStartOfDay().plusMinutes(minutes);
    }

    private Instant start(LocalDateTime from, LocalDateTime to) {
        var rules = opening.zone().getRules();
        var change = rules.getTransition(from);
        if (change == null) {
            return from.atZone(opening.zone()).toInstant();
        }
        if (change.isGap()) {
            return change.getInstant();
        }
        boolean allOfIt = from.equals(change.getDateTimeAfter());
        boolean within = to.isBefore(change.getDateTimeBefore());
        return from.toInstant(allOfIt || within ? change.getOffsetBefore() : change.getOffsetAfter());
    }

    private Instant end(LocalDateTime to) {
        ZoneId zone = opening.zone();
        var change = zone.getRules().getTransition(to);
        if (change == null) {
            return to.atZone(zone).toInstant();
        }
        ZoneOffset before = change.getOffsetBefore();
        return change.isGap() ? change.getInstant() : to.toInstant(before);
    }
}
