package konnect.realtime;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Keys that were here lately: for a minute at least and two at most, and no more than there is room for. */
final class Seen {
    static final int MOST = 200_000;
    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

    private Set<String> before = Set.of();
    private Set<String> now = new HashSet<>();
    private long begun = System.nanoTime();

    /** Whether the key was not here; from now on it was. */
    synchronized boolean isNew(String key) {
        long time = System.nanoTime();
        if (time - begun > KEPT_NANOS || now.size() >= MOST) {
            before = now;
            now = new HashSet<>();
            begun = time;
        }
        return !before.contains(key) && now.add(key);
    }
}
