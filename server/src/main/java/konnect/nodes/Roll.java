package konnect.nodes;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** When each node was last heard, and whether something of it is missing. */
final class Roll {
    /** Four beats. */
    private static final long SILENT_NANOS = Duration.ofSeconds(2).toNanos();

    private static final long FORGOTTEN_NANOS = Duration.ofMinutes(5).toNanos();

    private final Map<String, Last> last = new ConcurrentHashMap<>();
    private final AtomicBoolean lost = new AtomicBoolean();

    private record Last(long seq, long nanos) {}

    void heard(String node, long seq, long now) {
        var before = last.put(node, new Last(seq, now));
        if (before == null) {
            last.values().removeIf(each -> now - each.nanos() > FORGOTTEN_NANOS);
        }
        long expected = before == null ? 1 : before.seq() + 1;
        if (seq > expected) {
            lost.set(true);
        }
    }

    boolean hears(Set<String> nodes, long now) {
        return nodes.stream().allMatch(node -> hears(node, now));
    }

    boolean hears(String node, long now) {
        var heard = last.get(node);
        return heard != null && now - heard.nanos() < SILENT_NANOS;
    }

    boolean hasLost() {
        return lost.getAndSet(false);
    }

    /** Nobody has been heard since. */
    void clear() {
        last.clear();
        lost.set(true);
    }
}
