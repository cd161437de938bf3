package konnect.socketio;

import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Bounds how many authentications run at once and how many wait. */
final class Admissions {
    private final int limit;
    private final int maxWaiting;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private int running;

    Admissions(int limit, int maxWaiting) {
        this.limit = limit;
        this.maxWaiting = maxWaiting;
    }

    /** Runs the task now or when its turn comes; false when too many wait. Each task ends with {@link #done}. */
    boolean submit(Runnable task) {
        lock.lock();
        try {
            if (running >= limit) {
                return waiting.size() < maxWaiting && waiting.add(task);
            }
            running++;
        } finally {
            lock.unlock();
        }
        task.run();
        return true;
    }

    void done() {
        Runnable next = next();
        if (next != null) {
            next.run();
        }
    }

    private @Nullable Runnable next() {
        lock.lock();
        try {
            Runnable next = waiting.poll();
            if (next == null) {
                running--;
            }
            return next;
        } finally {
            lock.unlock();
        }
    }
}
