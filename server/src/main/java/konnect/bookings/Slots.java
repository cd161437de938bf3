package konnect.bookings;

import java.util.ArrayList;
import java.util.List;
import konnect.sessions.Reservations.Taken;

/** Times that can be booked: one after the other from the beginning of each window, without those that are taken. */
final class Slots {
    /** More than a month of quarters of an hour has. */
    static final int MAX = 3_000;

    private static final long MINUTE_MS = 60_000;

    private Slots() {}

    /** Slots that lie with their whole length within the range. */
    static List<Window> free(List<Window> windows, List<Taken> taken, Window range, int minutes) {
        long length = minutes * MINUTE_MS;
        var free = new ArrayList<Window>();
        for (var window : windows) {
            for (long at = window.from(); at + length <= window.to() && free.size() < MAX; at += length) {
                var slot = new Window(at, at + length);
                boolean within = at >= range.from() && slot.to() <= range.to();
                if (within && taken.stream().noneMatch(each -> slot.overlaps(each.from(), each.until()))) {
                    free.add(slot);
                }
            }
        }
        return free;
    }
}
