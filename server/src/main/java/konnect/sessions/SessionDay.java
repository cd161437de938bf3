package konnect.sessions;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The sessions of one day of a calendar.
 *
 * @param date such as {@code 2026-01-31}
 * @param requested made on that day, bookings too
 * @param completed over on that day, with a minute paid
 * @param cancelled over on that day, without one
 * @param minutes kept of the completed ones
 */
public record SessionDay(String date, long requested, long completed, long cancelled, long minutes) {
    /** A day without any. */
    public static SessionDay empty(String date) {
        return new SessionDay(date, 0, 0, 0, 0);
    }

    /**
     * The days on which there was something, in order.
     *
     * @param zone in which days begin, by its IANA name
     * @param from milliseconds since 1970
     * @param to milliseconds since 1970, the first moment after the last
     */
    public static List<SessionDay> read(Handle handle, String zone, long from, long to) {
        return SessionDaysSql.days(handle, zone, from, to);
    }
}
