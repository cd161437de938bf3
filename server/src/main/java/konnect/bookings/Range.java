package konnect.bookings;

import konnect.kernel.Moments;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The stretch of time for which slots are asked. */
final class Range {
    static final int MAX_DAYS = 31;
    static final int DEFAULT_DAYS = 7;
    private static final long DAY_MS = 86_400_000;

    private Range() {}

    /**
     * Reads {@code from} (or now) and {@code to} (or a week later): moments, or dates in UTC of which the last counts.
     *
     * @throws Problem {@code VALIDATION_FAILED}; also for more than {@value #MAX_DAYS} days
     */
    static Window read(@Nullable String from, @Nullable String to, long now) {
        var first = Moments.from("from", from);
        var last = Moments.to("to", to);
        long start = first == null ? now : first;
        long end = last == null ? start + DEFAULT_DAYS * DAY_MS : last;
        if (end <= start) {
            throw Problem.invalid("to", "must be after from");
        }
        if (end - start > MAX_DAYS * DAY_MS) {
            throw Problem.invalid("to", "must be at most " + MAX_DAYS + " days after from");
        }
        return new Window(start, end);
    }
}
