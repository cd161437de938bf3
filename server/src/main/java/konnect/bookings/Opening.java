package konnect.bookings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import konnect.kernel.Problem;

/** A timetable that was found to be right, as a calendar reads it. */
record Opening(ZoneId zone, Map<DayOfWeek, List<Span>> weekly, Map<LocalDate, List<Span>> exceptions) {
    /** Reads it, or throws {@code VALIDATION_FAILED}. */
    static Opening of(Timetable timetable) {
        return new Opening(zone(timetable.timeZone()), weekly(timetable), exceptions(timetable));
    }

    /** The hours of a date. */
    List<Span> on(LocalDate date) {
        return exceptions.getOrDefault(date, weekly.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    private static Map<DayOfWeek, List<Span>> weekly(Timetable timetable) {
        var weekly = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (int i = 0; i < timetable.weekly().size(); i++) {
            var field = "weekly[" + i + "]";
            var each = timetable.weekly().get(i);
            weekly.computeIfAbsent(day(field, each.day()), day -> new ArrayList<>())
                    .add(Span.read(field, each.from(), each.to()));
        }
        weekly.replaceAll((day, spans) -> Span.apart("weekly", spans));
        return weekly;
    }

    private static Map<LocalDate, List<Span>> exceptions(Timetable timetable) {
        var exceptions = new HashMap<LocalDate, List<Span>>();
        for (int i = 0; i < timetable.exceptions().size(); i++) {
            var field = "exceptions[" + i + "]";
            var each = timetable.exceptions().get(i);
            var spans = each.hours().stream()
                    .map(hours -> Span.read(field + ".hours", hours.from(), hours.to()))
                    .toList();
            if (exceptions.put(date(field + ".date", each.date()), Span.apart(field + ".hours", spans)) != null) {
                throw Problem.invalid(field + ".date", "stands twice");
            }
        }
        return exceptions;
    }

    private static DayOfWeek day(String field, String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field + ".day", "must be monday to sunday"));
    }

    private static LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.invalid(field, "must be a date such as 2026-12-25");
        }
    }

    private static ZoneId zone(String name) {
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        throw Problem.invalid("timeZone", "must be an IANA time zone such as Asia/Kolkata");
    }
}
