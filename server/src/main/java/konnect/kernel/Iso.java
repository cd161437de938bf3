package konnect.kernel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the contract writes them: ISO 8601 in UTC, always with three decimals of the second. */
public final class Iso {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Iso() {}

    public static String format(Instant at) {
        return FORMAT.format(at);
    }

    public static String format(long millis) {
        return format(Instant.ofEpochMilli(millis));
    }
}
