package konnect.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most there was at once in the last days, and when people talk.
 *
 * @param sessions live at once
 * @param onlineExperts online at once
 * @param day on which most sessions and bookings were made; absent when none was
 * @param hours the 24 hours of the day in the platform's time zone
 */
public record PeakOut(
        String timeZone,
        int days,
        Most sessions,
        Most onlineExperts,
        @Nullable Day day,
        List<Hour> hours) {
    /**
     * A most.
     *
     * @param at when it was first reached; absent when there never was one
     */
    public record Most(long count, @Nullable Instant at) {
        static final Most NONE = new Most(0, null);
    }

    public record Day(String date, long sessions) {}

    /**
     * One hour of all the days together.
     *
     * @param hour 0 to 23
     * @param sessions that began in it
     * @param minutes kept in those
     */
    public record Hour(int hour, long sessions, long minutes) {}
}
