package konnect.sessions;

import java.util.Collection;
import java.util.PriorityQueue;

/**
 * How long somebody who waits for an expert will wait, if sessions last as long as they mostly do.
 *
 * @param lengthMs of a session
 * @param basis {@code history}: of this expert's; {@code platform}: of everybody's
 */
record Wait(long lengthMs, String basis) {
    private static final long SECOND_MS = 1_000;

    /**
     * Seconds until the last of {@code position} people who wait gets a place.
     *
     * @param places that the expert has at all
     * @param usedMs what each running session has used already
     */
    int seconds(int position, int places, Collection<Long> usedMs) {
        var freeAt = new PriorityQueue<Long>();
        usedMs.forEach(used -> freeAt.add(Math.max(0, lengthMs - used)));
        while (freeAt.size() < Math.max(1, places)) {
            freeAt.add(0L);
        }
        for (int i = 1; i < position; i++) {
            freeAt.add(freeAt.remove() + lengthMs);
        }
        return Math.toIntExact(Math.ceilDiv(freeAt.element(), SECOND_MS));
    }
}
