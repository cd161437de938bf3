package konnect.kernel;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What is under way, for an orderly stop to wait for. */
public final class InFlight {
    /** Its owner is a party until the stop, so that it does not end whenever nothing happens to be under way. */
    private final Phaser parties = new Phaser(1);

    /** Something begins; false once all that began before has been awaited, and it is not counted then. */
    public boolean begin() {
        return parties.register() >= 0;
    }

    /** Something that was begun is over. */
    public void end() {
        parties.arriveAndDeregister();
    }

    /**
     * Waits until everything is over that has begun; to be called once.
     *
     * @return how many were not, after the longest time
     */
    public int awaitEnd(Duration longest) {
        try {
            int phase = parties.arriveAndDeregister();
            parties.awaitAdvanceInterruptibly(phase, longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return parties.getUnarrivedParties();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
