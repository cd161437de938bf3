package konnect.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When people talk: little at night, most in the evening, more at weekends, and more every week. */
final class Hours {
    static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    static final int DAYS = 92;
    private static final double[] BY_HOUR = {
        2, 1, 0.5, 0.3, 0.3, 0.6, 1.5, 3, 5, 7, 8, 8, 7, 6, 6, 7, 8, 9, 11, 14, 16, 15, 11, 6
    };
    private static final int FIRST_DAY = 9;
    private static final int GROWTH = 15;
    private static final double WEEKEND = 1.3;
    private static final long HOUR_MS = 3_600_000;

    private Hours() {}

    /** The starts of the sessions of three months, ascending, in milliseconds since 1970. */
    static List<Long> starts(Seeded seeded, long now) {
        var today = LocalDate.ofInstant(Instant.ofEpochMilli(now), ZONE);
        var starts = new ArrayList<Long>();
        for (int ago = DAYS; ago >= 0; ago--) {
            var day = today.minusDays(ago);
            long midnight = day.atStartOfDay(ZONE).toInstant().toEpochMilli();
            double usual = FIRST_DAY + (double) GROWTH * (DAYS - ago) / DAYS;
            double many = usual * (isWeekend(day) ? WEEKEND : 1) * (1 + seeded.normal() / 10);
            for (int i = 0; i < Math.round(many); i++) {
                starts.add(midnight + seeded.weighted(BY_HOUR) * HOUR_MS + seeded.below((int) HOUR_MS));
            }
        }
        starts.sort(null);
        return starts;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
