package konnect.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which the platform counts its days. */
public final class PlatformTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private PlatformTime() {}

    /** The day on which this falls; milliseconds since 1970. */
    public static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZONE);
    }

    /** When the day begins, in milliseconds since 1970. */
    public static long begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toEpochMilli();
    }
}
