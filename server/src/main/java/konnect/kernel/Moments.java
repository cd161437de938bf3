package konnect.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moments that came as text: ISO 8601, or a date, in UTC or in a time zone. Answered in milliseconds since 1970. */
public final class Moments {
    /** How a moment is written; whether there is such a date and time is another matter. */
    public static final String FORM =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})";

    /** What is wrong with a text that is none. */
    public static final String ADVICE = "must be a time in ISO 8601 such as 2026-01-31T09:30:00Z";

    private static final int DATE_LENGTH = 10;

    private Moments() {}

    /** The first moment of a stretch of time; null when nothing is asked for. */
    public static @Nullable Long from(String field, @Nullable String text) {
        return from(field, text, ZoneOffset.UTC);
    }

    /** The same, where days are those of a time zone. */
    public static @Nullable Long from(String field, @Nullable String text, ZoneId zone) {
        return text == null || text.isEmpty() ? null : read(field, text, date -> date.atStartOfDay(zone));
    }

    /** The first moment after a stretch of time, of which a date is the last day; null when nothing is asked for. */
    public static @Nullable Long to(String field, @Nullable String text) {
        return to(field, text, ZoneOffset.UTC);
    }

    /** The same, where days are those of a time zone. */
    public static @Nullable Long to(String field, @Nullable String text, ZoneId zone) {
        return text == null || text.isEmpty()
                ? null
                : read(field, text, date -> date.plusDays(1).atStartOfDay(zone));
    }

    /** A moment; {@code VALIDATION_FAILED} naming the field when it is none. */
    public static long moment(String field, String text) {
        try {
            return Instant.parse(text).toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            throw Problem.invalid(field, ADVICE);
        }
    }

    private static long read(String field, String text, Function<LocalDate, ZonedDateTime> ofDate) {
        if (text.length() != DATE_LENGTH) {
            return moment(field, text);
        }
        try {
            return ofDate.apply(LocalDate.parse(text)).toInstant().toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            throw Problem.invalid(field, "must be a date or a time in ISO 8601");
        }
    }
}
