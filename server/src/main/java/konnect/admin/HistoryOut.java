package konnect.admin;

import java.util.List;
import konnect.kernel.Money;

/**
 * The last days of the platform's time zone, oldest first, today last; days on which nothing happened too.
 *
 * @param topExperts who completed most minutes in them
 */
public record HistoryOut(String timeZone, int days, List<Day> items, List<TopExpert> topExperts) {
    /**
     * One day.
     *
     * @param date such as {@code 2026-01-31}
     * @param newUsers who signed up
     * @param applications of experts
     * @param requested sessions and bookings made
     * @param completed sessions over with a minute paid
     * @param cancelled sessions over without one
     * @param minutes kept of the completed
     * @param gross charged, net of reversed minutes, before refunds
     * @param fees the platform's, net of what it gave back
     */
    public record Day(
            String date,
            long newUsers,
            long applications,
            long requested,
            long completed,
            long cancelled,
            long minutes,
            Money gross,
            Money fees,
            Money expertEarnings,
            Money refunds) {}

    /** An expert by what was completed with them. */
    public record TopExpert(String expertId, String name, long sessions, long minutes) {}
}
