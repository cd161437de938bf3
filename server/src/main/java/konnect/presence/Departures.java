package konnect.presence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Hears that sockets' ends, or their new beginnings, have been written. A hint: whoever must act on absence finds it by a query too. */
public interface Departures {
    /**
     * A socket of the person is gone; there may be others.
     *
     * @param deliberate the person left on purpose
     */
    record Departure(String userId, boolean deliberate) {}

    /** All that one set has written: a crowd that leaves at once is heard of together. Must not block. */
    void left(List<Departure> departures);

    /** A socket of the person that had stayed open through an epoch's end counts again. Must not block. */
    default void returned(String userId) {}

    static Set<String> people(List<Departure> departures) {
        return departures.stream().map(Departure::userId).collect(Collectors.toSet());
    }
}
