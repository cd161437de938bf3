package konnect.realtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The commands of one socket that wait for a worker: bounded, in order, at most one at a time. */
final class Mailbox {
    static final int CAPACITY = 32;

    private final Executor workers;
    private final Deque<Work> waiting = new ArrayDeque<>(4);
    private boolean running;

    Mailbox(Executor workers) {
        this.workers = workers;
    }

    /**
     * One command.
     *
     * @param blocks whether it needs a worker to begin
     * @param begin answers what is complete when the next one may begin
     */
    record Work(boolean blocks, Supplier<CompletionStage<?>> begin) {}

    /** Answers false when too many wait already. */
    boolean offer(Work command) {
        synchronized (this) {
            if (running) {
                return waiting.size() < CAPACITY && waiting.add(command);
            }
            running = true;
        }
        start(command);
        return true;
    }

    /** One command a turn, so that a busy socket does not keep a worker from the others. */
    private void start(Work command) {
        if (command.blocks()) {
            workers.execute(() -> run(command));
        } else {
            run(command);
        }
    }

    private void run(Work command) {
        command.begin().get().whenComplete((_, _) -> next());
    }

    private void next() {
        Work command;
        synchronized (this) {
            command = waiting.poll();
            running = command != null;
        }
        if (command != null) {
            start(command);
        }
    }
}
