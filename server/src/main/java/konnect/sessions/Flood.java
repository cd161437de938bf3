package konnect.sessions;

import java.util.ArrayDeque;
import java.util.Deque;

/** Changes that are told one by one, until there are too many in a second: then one summary stands for the rest. */
final class Flood {
    static final long SECOND_MS = 1_000;

    private final int most;
    private final Deque<Long> lately = new ArrayDeque<>();
    private long heldBackSince = -1;

    /** @param most changes in any second that are told one by one */
    Flood(int most) {
        this.most = most;
    }

    /** Whether this change is to be told by itself. */
    synchronized boolean admits(long nowMs) {
        while (!lately.isEmpty() && nowMs - lately.peekFirst() >= SECOND_MS) {
            lately.removeFirst();
        }
        if (lately.size() < most) {
            lately.addLast(nowMs);
            return true;
        }
        if (heldBackSince < 0) {
            heldBackSince = nowMs;
        }
        return false;
    }

    /** Whether to summarize now what was held back: once, a second after the first of it. */
    synchronized boolean isSummaryDue(long nowMs) {
        boolean due = heldBackSince >= 0 && nowMs - heldBackSince >= SECOND_MS;
        if (due) {
            heldBackSince = -1;
        }
        return due;
    }
}
