package konnect.realtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The commands of one socket that wait for a worker: bounded, in order, at most one at a time. */
final class Mailbox {
    static final int CAPACITY = 32;

    private final Executor workers;
    private final Deque<Work> waiting = new ArrayDeque<>(4);
    private boolean running;

    Mailbox(Executor workers) {
        this.workers = workers;
    }

    /** One command; the next one waits until what it answers is complete. */
    @FunctionalInterface
    interface Work {
        CompletionStage<?> begin();
    }

    /** Answers false when too many wait already. */
    synchronized boolean offer(Work command) {
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
        Work command;
        synchronized (this) {
            command = waiting.poll();
            if (command == null) {
                running = false;
                return;
            }
        }
        command.begin().whenComplete((_, _) -> next());
    }

    private void next() {
        synchronized (this) {
            if (waiting.isEmpty()) {
                running = false;
                return;
            }
        }
        workers.execute(this::drain);
    }
}
