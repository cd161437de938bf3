package konnect.demo;

import java.util.ArrayList;
import java.util.List;
import konnect.bookings.Timetable;
import konnect.bookings.Timetable.Weekly;

/** When the demo's experts can be booked: mornings, afternoons or evenings, some on Saturdays too. */
final class OfficeHours {
    private static final List<String> WORKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");

    private enum Shift {
        MORNING("08:00", "11:00"),
        AFTERNOON("13:30", "17:00"),
        EVENING("18:00", "21:30");

        private final String from;
        private final String to;

        Shift(String from, String to) {
            this.from = from;
            this.to = to;
        }

        Weekly on(String day) {
            return new Weekly(day, from, to);
        }
    }

    private OfficeHours() {}

    /** Of the expert at this place of the list. */
    static Timetable of(int place) {
        var shift = Shift.values()[place % Shift.values().length];
        var weekly = new ArrayList<Weekly>();
        WORKDAYS.forEach(day -> weekly.add(shift.on(day)));
        if (place % 2 == 0) {
            weekly.add(Shift.MORNING.on("saturday"));
        }
        return new Timetable(Hours.ZONE.getId(), weekly, List.of());
    }
}
