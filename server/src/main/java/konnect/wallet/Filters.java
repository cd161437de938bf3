package konnect.wallet;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import konnect.kernel.Problem;
import konnect.ledger.Entries;
import konnect.ledger.Entry;
import org.jspecify.annotations.Nullable;

/** Reads which transactions are asked for. */
final class Filters {
    private static final int DATE_LENGTH = 10;

    private Filters() {}

    /**
     * Reads query parameters; absent and empty ones ask for everything. A time is a moment, or a date in UTC; {@code to}
     * is exclusive as a moment and inclusive as a date.
     */
    static Entries.Filter of(@Nullable String type, @Nullable String from, @Nullable String to) {
        return new Entries.Filter(type(type), millis("from", from, 0), millis("to", to, 1));
    }

    private static Entry.@Nullable Type type(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return Arrays.stream(Entry.Type.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("type", "is not a type of transaction"));
    }

    private static @Nullable Long millis(String field, @Nullable String text, int daysAfterDate) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return text.length() == DATE_LENGTH
                    ? LocalDate.parse(text)
                            .plusDays(daysAfterDate)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .toEpochMilli()
                    : Instant.parse(text).toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            throw Problem.invalid(field, "must be a date or a time in ISO 8601");
        }
    }
}
