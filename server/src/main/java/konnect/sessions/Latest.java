package konnect.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States that change often: of each key the last one is passed on, at most once in a period. */
final class Latest<K, V> {
    private final long periodMs;
    private final Map<K, V> waiting = new LinkedHashMap<>();
    private final Map<K, Long> passedAt = new HashMap<>();

    Latest(long periodMs) {
        this.periodMs = periodMs;
    }

    synchronized void offer(K key, V state) {
        waiting.put(key, state);
    }

    /** What may be passed on now, and is not offered again. */
    synchronized List<V> due(long nowMs) {
        passedAt.values().removeIf(at -> nowMs - at >= periodMs);
        var due = new ArrayList<V>();
        waiting.entrySet().removeIf(entry -> {
            boolean free = !passedAt.containsKey(entry.getKey());
            if (free) {
                due.add(entry.getValue());
                passedAt.put(entry.getKey(), nowMs);
            }
            return free;
        });
        return due;
    }
}
