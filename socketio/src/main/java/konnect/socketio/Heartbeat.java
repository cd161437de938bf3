package konnect.socketio;

/** When to ping and when to give up. Times are of {@link System#nanoTime()}. */
final class Heartbeat {
    /** A ping sent later than this leaves the client its whole time-out. */
    private static final long LATE_NANOS = 100_000_000;

    private long interval;
    private long timeout;
    private long pingAt;
    private boolean asked;

    Heartbeat(long now, long interval, long timeout) {
        this.interval = interval;
        this.timeout = timeout;
        pingAt = now + interval;
    }

    long due() {
        return asked ? pingAt + timeout : pingAt;
    }

    boolean isPingDue(long now) {
        return !asked && now >= pingAt;
    }

    /** The time-out runs from before the ping is sent: its answer may come in on another thread. */
    void pinging(long now) {
        asked = true;
        if (now - pingAt > LATE_NANOS) {
            pingAt = now;
        }
    }

    void pong(long now) {
        if (asked) {
            asked = false;
            pingAt = now + interval;
        }
    }

    boolean isOver(long now) {
        return asked && now >= pingAt + timeout;
    }

    /** A running time-out keeps its beginning; a ping that would come sooner by the interval until now still does. */
    void change(long now, long newInterval, long newTimeout) {
        interval = newInterval;
        timeout = newTimeout;
        if (!asked) {
            pingAt = Math.min(pingAt, now + newInterval);
        }
    }
}
