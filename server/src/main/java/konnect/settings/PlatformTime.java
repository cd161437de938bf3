package konnect.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which the platform counts its days. */
public record PlatformTime(ZoneId zone) {
    /** The day on which this falls; milliseconds since 1970. */
    public LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
    }

    /** When the day begins, in milliseconds since 1970. */
    public long begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
