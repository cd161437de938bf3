package konnect.bookings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Reads times that a client sends. */
final class Range {
    static final int MAX_DAYS = 31;
    static final int DEFAULT_DAYS = 7;
    private static final long DAY_MS = 86_400_000;
    private static final int DATE_LENGTH = 10;

    private Range() {}

    /**
     * Reads {@code from} (or now) and {@code to} (or a week later): moments, or dates in UTC of which the last counts.
     *
     * @throws Problem {@code VALIDATION_FAILED}; also for more than {@value #MAX_DAYS} days
     */
    static Window read(@Nullable String from, @Nullable String to, long now) {
        long start = from == null || from.isEmpty() ? now : millis("from", from, 0);
        long end = to == null || to.isEmpty() ? start + DEFAULT_DAYS * DAY_MS : millis("to", to, 1);
        if (end <= start) {
            throw Problem.invalid("to", "must be after from");
        }
        if (end - start > MAX_DAYS * DAY_MS) {
            throw Problem.invalid("to", "must be at most " + MAX_DAYS + " days after from");
        }
        return new Window(start, end);
    }

    /** @throws Problem {@code VALIDATION_FAILED} naming the field */
    static long moment(String field, String text) {
        try {
            return Instant.parse(text).toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            throw Problem.invalid(field, "must be a moment such as 2026-01-31T09:30:00Z");
        }
    }

    private static long millis(String field, String text, int daysAfterDate) {
        if (text.length() != DATE_LENGTH) {
            return moment(field, text);
        }
        try {
            return LocalDate.parse(text)
                    .plusDays(daysAfterDate)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .toEpochMilli();
        } catch (DateTimeException e) {
            throw Problem.invalid(field, "must be a date or a moment");
        }
    }
}
