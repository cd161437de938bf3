package konnect.bookings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * When an expert can be booked, as the expert writes it and reads it.
 *
 * @param timeZone of all hours: an IANA name such as {@code Asia/Kolkata}
 * @param weekly the hours of each week
 * @param exceptions dates whose hours are others; without hours, a day off
 */
public record Timetable(
        @NotNull @Size(max = MAX_ZONE) String timeZone,
        @NotNull @Size(max = MAX_WEEKLY) List<@NotNull @Valid Weekly> weekly,
        @NotNull @Size(max = MAX_EXCEPTIONS) List<@NotNull @Valid DateHours> exceptions) {
    static final int MAX_ZONE = 64;
    static final int MAX_WEEKLY = 70;
    static final int MAX_EXCEPTIONS = 366;
    static final int MAX_A_DATE = 10;

    private static final String DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    static final Timetable NONE = new Timetable("UTC", List.of(), List.of());

    /**
     * Hours of a day of every week.
     *
     * @param day {@code monday} to {@code sunday}
     * @param from such as {@code 09:00}
     * @param to after {@code from}, at most {@code 24:00}
     */
    public record Weekly(
            @NotNull @Pattern(regexp = DAY, message = "must be monday to sunday")
            String day,

            @NotNull @Pattern(regexp = Span.TIME, message = Span.ADVICE)
            String from,

            @NotNull @Pattern(regexp = Span.TIME, message = Span.ADVICE)
            String to) {}

    /** Hours of a date such as {@code 2026-12-25}. */
    public record DateHours(
            @NotNull @Pattern(regexp = DATE, message = "must be a date such as 2026-12-25")
            String date,

            @NotNull @Size(max = MAX_A_DATE) List<@NotNull @Valid Hours> hours) {}

    /** From when to when, as in {@link Weekly}. */
    public record Hours(
            @NotNull @Pattern(regexp = Span.TIME, message = Span.ADVICE)
            String from,

            @NotNull @Pattern(regexp = Span.TIME, message = Span.ADVICE)
            String to) {}
}
