package konnect.bookings;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import konnect.kernel.Problem;

/** Part of a day, in minutes from its midnight: {@code 0 <= from < to <= 1440}. */
record Span(int from, int to) {
    static final int DAY = 24 * 60;
    private static final int HOUR = 60;
    /** A time of day; 24:00 is the last. */
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";

    static final String ADVICE = "must be a time from 00:00 to 24:00";

    private static final Pattern FORM = Pattern.compile(TIME);

    /** Reads two times; {@code VALIDATION_FAILED} naming the field. */
    static Span read(String field, String from, String to) {
        var span = new Span(minutes(field + ".from", from), minutes(field + ".to", to));
        if (span.from >= span.to) {
            throw Problem.invalid(field + ".to", "must be after from");
        }
        return span;
    }

    /** In order; {@code VALIDATION_FAILED} naming the field when two of them overlap. */
    static List<Span> apart(String field, List<Span> spans) {
        var sorted = spans.stream().sorted(Comparator.comparingInt(Span::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from < sorted.get(i - 1).to) {
                throw Problem.invalid(field, "has hours that overlap");
            }
        }
        return sorted;
    }

    private static int minutes(String field, String text) {
        if (!FORM.matcher(text).matches()) {
            throw Problem.invalid(field, ADVICE);
        }
        var parts = text.split(":", 2);
        return Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]);
    }
}
