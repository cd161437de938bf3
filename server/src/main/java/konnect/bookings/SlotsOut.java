package konnect.bookings;

import java.util.List;
import konnect.kernel.Iso;

/**
 * What can be booked of an expert, in UTC.
 *
 * @param timeZone of the expert
 * @param duration of each in minutes
 * @param terms by which a booking can be cancelled, as they stand now
 */
public record SlotsOut(String timeZone, int duration, List<Slot> items, Terms terms) {
    /**
     * What a user gets back who cancels.
     *
     * @param freeCancelMins minutes before the start; until then all of it
     * @param lateRefundPercent of the price, after that
     */
    public record Terms(int freeCancelMins, int lateRefundPercent) {}

    /** One time that can be booked. */
    public record Slot(String start, String end) {
        static Slot of(Window window) {
            return new Slot(Iso.format(window.from()), Iso.format(window.to()));
        }
    }
}
