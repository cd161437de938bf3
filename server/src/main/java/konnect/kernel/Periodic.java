package konnect.kernel;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Does something again and again on a thread of its own, with a pause between; a failure costs one turn only. */
public final class Periodic implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Periodic.class);
    private static final long STOP_MS = 5_000;

    private final String name;
    private final long pauseMs;
    private final Runnable turn;
    private final Thread thread;
    private volatile boolean stopped;

    private Periodic(String name, Duration pause, Runnable turn) {
        this.name = name;
        this.pauseMs = pause.toMillis();
        this.turn = turn;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::loop);
    }

    public static Periodic every(Duration pause, String name, Runnable turn) {
        return new Periodic(name, pause, turn);
    }

    /** Lets the running turn finish. */
    @Override
    public void close() {
        stopped = true;
        try {
            synchronized (this) {
                notifyAll();
            }
            thread.join(STOP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        while (pause()) {
            try {
                turn.run();
            } catch (Problem problem) {
                LOG.debugf("%s: %s", name, problem.detail());
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s failed; it goes on", name);
            }
        }
    }

    private synchronized boolean pause() {
        long until = System.nanoTime() + pauseMs * 1_000_000;
        try {
            for (long left; !stopped && (left = until - System.nanoTime()) > 0; ) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !stopped;
    }
}
