package konnect.admin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import konnect.kernel.Moments;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time and what it is divided into.
 *
 * @param unit as {@code date_trunc} names it
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970, the first moment after it
 */
record Stretch(String unit, ZoneId zone, long from, long to) {
    private static final long DAYS = 30;
    private static final long WEEKS = 26;
    private static final long MONTHS = 24;
    private static final long MAX_MS = 3 * 366 * 86_400_000L;

    /** Reads the query, whose days are those of the zone; without a beginning, the last 30 days, 26 weeks or 24 months. */
    static Stretch read(@Nullable String period, @Nullable String from, @Nullable String to, ZoneId zone, long now) {
        var last = Moments.to("to", to, zone);
        var first = Moments.from("from", from, zone);
        long end = last == null ? now + 1 : last;
        var stretch = switch (period == null || period.isEmpty() ? "daily" : period) {
            case "daily" -> new Stretch("day", zone, back(end, zone, DAYS, ChronoUnit.DAYS), end);
            case "weekly" -> new Stretch("week", zone, back(end, zone, WEEKS, ChronoUnit.WEEKS), end);
            case "monthly" -> new Stretch("month", zone, back(end, zone, MONTHS, ChronoUnit.MONTHS), end);
            default -> throw Problem.invalid("period", "must be daily, weekly or monthly");
        };
        return first == null ? stretch : stretch.since(first);
    }

    String period() {
        return switch (unit) {
            case "day" -> "daily";
            case "week" -> "weekly";
            default -> "monthly";
        };
    }

    private Stretch since(long first) {
        if (first >= to) {
            throw Problem.invalid("to", "must be after from");
        }
        if (to - first > MAX_MS) {
            throw Problem.invalid("to", "must be at most three years after from");
        }
        return new Stretch(unit, zone, first, to);
    }

    private static long back(long end, ZoneId zone, long units, ChronoUnit unit) {
        var date = LocalDate.ofInstant(Instant.ofEpochMilli(end), zone).minus(units, unit);
        var whole = switch (unit) {
            case WEEKS -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> date.with(TemporalAdjusters.firstDayOfMonth());
            default -> date;
        };
        return whole.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
