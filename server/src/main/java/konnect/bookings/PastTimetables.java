package konnect.bookings;

import java.util.Map;
import konnect.db.Tx;

/** The hours of experts of a past that is written down. */
public final class PastTimetables {
    private PastTimetables() {}

    /** By expert id. */
    public static void write(Tx tx, Map<String, Timetable> timetables) {
        timetables.forEach((expertId, timetable) -> AvailabilitySql.store(tx.handle(), expertId, timetable));
    }
}
