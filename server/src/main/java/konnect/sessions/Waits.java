package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import konnect.settings.Settings;
import org.jdbi.v3.core.Handle;

/** Estimates waits from how long sessions have lasted lately: the expert's own or, of one who has few, everybody's. */
@Singleton
public final class Waits implements SessionEnds {
    /** Sessions whose median is the expert's habit; with fewer than {@value #ENOUGH} there is none. */
    static final int LATEST = 20;

    static final int ENOUGH = 3;
    static final int LATEST_OF_PLATFORM = 200;
    /** Taken where nobody has ever talked. */
    static final long UNKNOWN_MS = 600_000;

    private static final long KEEP_NANOS = 60_000_000_000L;
    private static final int MOST_KEPT = 10_000;
    private static final String PLATFORM = "";

    private final Settings settings;
    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    private record Known(List<Long> lengths, long readAt) {}

    public Waits(Settings settings) {
        this.settings = settings;
    }

    /** Of people who wait for one expert, at one instant. */
    record Line(Wait one, int places, List<Long> usedMs) {
        int seconds(int position) {
            return one.seconds(position, places, usedMs);
        }

        String basis() {
            return one.basis();
        }
    }

    /** How many sessions an expert may have at once. */
    int places() {
        return settings.current().maxSessionsPerMentor();
    }

    Line of(Handle handle, String expertId) {
        return of(handle, expertId, WaitsSql.used(handle, expertId));
    }

    Line of(Handle handle, String expertId, List<Long> usedMs) {
        return new Line(wait(handle, expertId), places(), usedMs);
    }

    @Override
    public void ended(Session session) {
        known.remove(session.expertId());
    }

    private Wait wait(Handle handle, String expertId) {
        var own = lengths(handle, expertId);
        if (own.size() >= ENOUGH) {
            return new Wait(median(own), "history");
        }
        var all = lengths(handle, PLATFORM);
        return new Wait(all.isEmpty() ? UNKNOWN_MS : median(all), "platform");
    }

    private List<Long> lengths(Handle handle, String whose) {
        var last = known.get(whose);
        if (last != null && System.nanoTime() - last.readAt() < KEEP_NANOS) {
            return last.lengths();
        }
        var lengths = whose.equals(PLATFORM)
                ? WaitsSql.lengths(handle, LATEST_OF_PLATFORM)
                : WaitsSql.lengths(handle, whose, LATEST);
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(whose, new Known(lengths, System.nanoTime()));
        return lengths;
    }

    /** Of sorted lengths. */
    static long median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
