package konnect.kernel;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** So many at once of a work that takes much memory or a core; who comes in between waits a while, first come first. */
public final class Turnstile {
    private final Semaphore free;
    private final Duration wait;
    private final String full;

    /**
     * With so many places.
     *
     * @param full what is said to those for whom there was no place in time
     */
    public Turnstile(int atOnce, Duration wait, String full) {
        this.free = new Semaphore(atOnce, true);
        this.wait = wait;
        this.full = full;
    }

    /**
     * What the work gives, done in a place of its own.
     *
     * @throws Problem {@code UNAVAILABLE} when no place got free in time
     */
    public <T> T in(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void enter() {
        try {
            if (free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(Code.UNAVAILABLE, full);
    }
}
