package konnect.experts;

import org.jspecify.annotations.Nullable;

/**
 * What of an expert moves from moment to moment.
 *
 * @param available online and taking sessions
 * @param busy no free place now
 * @param queueLength how many wait
 * @param etaSeconds the wait if one asked now; null when nobody can tell or nobody would wait
 */
public record Live(
        boolean online,
        boolean available,
        boolean busy,
        int queueLength,
        @Nullable Integer etaSeconds) {
    public static final Live OFFLINE = new Live(false, false, false, 0, null);

    public Live {
        available = online && available;
    }
}
