package konnect.socketio;

import java.util.Arrays;

/** Counts exactly what happened in the time just past: a ring of the moments, as large as its use. */
final class Window {
    private static final int FIRST_CAPACITY = 4;

    private int[] moments = new int[FIRST_CAPACITY];
    private int oldest;
    private int count;

    /**
     * Counts a moment, if there is room for it.
     *
     * @param nowMillis any clock of milliseconds that does not jump; may wrap
     * @return false, and nothing is counted, when {@code limit} moments lie in the last {@code spanMillis}
     */
    boolean admits(int nowMillis, int spanMillis, int limit) {
        if (limit == Integer.MAX_VALUE) {
            return true;
        }
        if (!hasRoom(nowMillis, spanMillis, limit)) {
            return false;
        }
        add(nowMillis);
        return true;
    }

    /** Whether {@link #admits} would say yes. */
    boolean hasRoom(int nowMillis, int spanMillis, int limit) {
        while (count > 0 && nowMillis - moments[oldest] >= spanMillis) {
            oldest = (oldest + 1) % moments.length;
            count--;
        }
        return count < limit;
    }

    void add(int nowMillis) {
        if (count == moments.length) {
            grow();
        }
        moments[(oldest + count) % moments.length] = nowMillis;
        count++;
    }

    private void grow() {
        int[] larger = Arrays.copyOf(moments, moments.length * 2);
        for (int i = 0; i < count; i++) {
            larger[i] = moments[(oldest + i) % moments.length];
        }
        moments = larger;
        oldest = 0;
    }
}
