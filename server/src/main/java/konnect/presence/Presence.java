package konnect.presence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import konnect.config.Config;
import konnect.db.Tx;
import konnect.kernel.Problem;
import konnect.meter.Interval;
import konnect.realtime.PersonSocket;
import org.jdbi.v3.core.Handle;

/** Reads who was present when, as every node together has proved it. */
@Singleton
public final class Presence {
    private static final long SLACK_MS = 1_000;

    private final Node node;
    private final long leaseMs;

    public Presence(Config config, Node node) {
        this.node = node;
        this.leaseMs = config.times().lease();
    }

    /** Every interval of these people that lasted until {@code fromMs} or later, by person, in order. */
    public Map<String, List<Interval>> intervals(Handle handle, Collection<String> people, long fromMs) {
        var found = new HashMap<String, List<Interval>>();
        for (var row : PresenceSql.intervals(handle, people, fromMs, leaseMs)) {
            found.computeIfAbsent(row.person(), person -> new ArrayList<>())
                    .add(new Interval(row.from(), row.to(), row.byNode()));
        }
        return found;
    }

    /** When each of these people was last present: {@code nowMs} for those who are now, absent before the window. */
    public Map<String, Long> lastPresent(Handle handle, Collection<String> people, Window window) {
        return lastPresent(intervals(handle, people, window.fromMs()), window.nowMs());
    }

    /** A stretch of time that ends now; what was before it is not looked at. */
    public record Window(long fromMs, long nowMs) {
        /** One that tells absences of up to this length from longer ones. */
        public static Window of(long nowMs, long absenceMs) {
            return new Window(nowMs - absenceMs - SLACK_MS, nowMs);
        }
    }

    public boolean isPresent(Handle handle, String personId, long nowMs) {
        return !present(handle, List.of(personId), nowMs).isEmpty();
    }

    /** Those of these people who are present. */
    public Set<String> present(Handle handle, Collection<String> people, long nowMs) {
        var last = lastPresent(handle, people, Window.of(nowMs, 0));
        return people.stream()
                .filter(person -> last.getOrDefault(person, 0L) == nowMs)
                .collect(Collectors.toSet());
    }

    /** Whether nobody else's socket but this one keeps the person here: they have come, or come back, with it. */
    public boolean cameWith(Handle handle, PersonSocket socket) {
        return PresenceSql.isFirst(handle, socket.presenceKey(), socket.userId(), leaseMs);
    }

    /** Whether this node's own proof is valid now; after a leap of the clock nobody's is, until nodes notice it. */
    public boolean isProved(Handle handle) {
        return PresenceSql.isProved(handle, node, leaseMs);
    }

    /**
     * Milliseconds since 1970 of the one clock, for whoever moves a session on with it: a process that stood still and
     * wakes has lost its say before its heartbeat tells it so. To be asked with the session's row locked.
     *
     * @throws Problem {@code UNAVAILABLE} when this node's own proof is not valid any more
     */
    public long provedClock(Tx tx) {
        return PresenceSql.provedClock(tx.handle(), node, leaseMs).orElseThrow(Node::unproved);
    }

    /** A node was seen more than a minute later than it is now: the database's clock has stepped back. */
    public boolean clockSteppedBack(Handle handle) {
        return PresenceSql.seenInTheFuture(handle);
    }

    /** Ends the epochs that were proved under the clock before its step; their nodes take new ones. */
    public void abandonEpochs(Tx tx) {
        PresenceSql.abandonFuture(tx.handle());
    }

    private static Map<String, Long> lastPresent(Map<String, List<Interval>> intervals, long nowMs) {
        var last = new HashMap<String, Long>();
        intervals.forEach((person, list) -> last.put(
                person,
                Math.min(nowMs, list.stream().mapToLong(Interval::to).max().orElse(0))));
        return last;
    }
}
