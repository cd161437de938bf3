package konnect.socketio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hashed timing wheel for one thread: a connection costs two links in it instead of a timer object. */
final class Wheel {
    static final long TICK_MILLIS = 25;
    static final long NEVER = Long.MAX_VALUE;

    private static final long TICK_NANOS = TICK_MILLIS * 1_000_000;
    private static final int SLOTS = 1024;
    private static final int IDLE = -1;
    private static final int FIRING = -2;
    /** After a pause of this many ticks the packets that arrived meanwhile are read before anything times out. */
    private static final int LATE_TICKS = 20;

    private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];
    private final List<Entry> due = new ArrayList<>();
    private final long origin;
    private long cursor;
    private long lastTick;

    Wheel(long now) {
        origin = now;
        lastTick = now;
    }

    /** Something that waits in a wheel. It is in one place of one wheel at most. */
    abstract static class Entry {
        private @Nullable Entry previous;
        private @Nullable Entry next;
        private int slot = IDLE;
        private long at;

        /** Returns when to be called next, in {@link System#nanoTime()}, or {@link #NEVER}. */
        abstract long fire(long now);
    }

    void schedule(Entry entry, long at) {
        cancel(entry);
        entry.at = at;
        long tick = Math.max((at - origin) / TICK_NANOS + 1, cursor + 1);
        int slot = (int) (tick & (SLOTS - 1));
        Entry head = slots[slot];
        entry.slot = slot;
        entry.next = head;
        if (head != null) {
            head.previous = entry;
        }
        slots[slot] = entry;
    }

    void cancel(Entry entry) {
        if (entry.slot >= 0) {
            unlink(entry);
        }
        entry.slot = IDLE;
    }

    void tick(long now) {
        boolean late = now - lastTick > LATE_TICKS * TICK_NANOS;
        lastTick = now;
        if (late) {
            return;
        }
        long target = (now - origin) / TICK_NANOS;
        // A wheel that is more than a whole turn behind has to look at each slot only once.
        cursor = Math.max(cursor, target - SLOTS);
        while (cursor < target) {
            cursor++;
            collect((int) (cursor & (SLOTS - 1)), now);
        }
        fire(now);
    }

    private void collect(int slot, long now) {
        for (Entry entry = slots[slot]; entry != null; ) {
            Entry following = entry.next;
            if (entry.at - now <= 0) {
                unlink(entry);
                entry.slot = FIRING;
                due.add(entry);
            }
            entry = following;
        }
    }

    private void fire(long now) {
        for (Entry entry : due) {
            if (entry.slot == FIRING) {
                entry.slot = IDLE;
                long next = entry.fire(now);
                if (next != NEVER && entry.slot == IDLE) {
                    schedule(entry, next);
                }
            }
        }
        due.clear();
    }

    private void unlink(Entry entry) {
        if (entry.previous == null) {
            slots[entry.slot] = entry.next;
        } else {
            entry.previous.next = entry.next;
        }
        if (entry.next != null) {
            entry.next.previous = entry.previous;
        }
        entry.previous = null;
        entry.next = null;
    }
}
