package konnect.bookings;

import java.util.List;
import konnect.kernel.Iso;

/**
 * What can be booked of an expert, in UTC.
 *
 * @param timeZone of the expert
 * @param duration of each in minutes
 */
public record SlotsOut(String timeZone, int duration, List<Slot> items) {
    /** One time that can be booked. */
    public record Slot(String start, String end) {
        static Slot of(Window window) {
            return new Slot(Iso.format(window.from()), Iso.format(window.to()));
        }
    }
}
