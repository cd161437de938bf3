package konnect.realtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** The commands of one socket that wait for a worker: bounded, in order, at most one at a time. */
final class Mailbox {
    static final int CAPACITY = 32;

    private final Executor workers;
    private final Deque<Runnable> waiting = new ArrayDeque<>(4);
    private boolean running;

    Mailbox(Executor workers) {
        this.workers = workers;
    }

    /** Answers false when too many wait already. */
    synchronized boolean offer(Runnable command) {
        if (waiting.size() >= CAPACITY) {
            return false;
        }
        waiting.add(command);
        if (!running) {
            running = true;
            workers.execute(this::drain);
        }
        return true;
    }

    /** One command a turn, so that a busy socket does not keep a worker from the others. */
    private void drain() {
        Runnable command;
        synchronized (this) {
            command = waiting.poll();
            if (command == null) {
                running = false;
                return;
            }
        }
        try {
            command.run();
        } finally {
            workers.execute(this::drain);
        }
    }
}
