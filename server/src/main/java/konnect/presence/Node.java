package konnect.presence;

import jakarta.inject.Singleton;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.nodes.Bus;

/** This process among its peers. While it cannot prove that it is alive, it is fenced and acts on nothing. */
@Singleton
public final class Node {
    private final String id;
    private volatile long epoch;
    private volatile long begunNanos = System.nanoTime();
    private volatile boolean fenced = true;

    public Node(Bus bus) {
        id = bus.self();
    }

    public String id() {
        return id;
    }

    public long epoch() {
        return epoch;
    }

    public boolean isFenced() {
        return fenced;
    }

    /**
     * What people ask for waits until this process has proved itself again.
     *
     * @throws Problem {@code UNAVAILABLE}
     */
    public void requireProved() {
        if (fenced) {
            throw unproved();
        }
    }

    static Problem unproved() {
        return new Problem(Code.UNAVAILABLE, "The server cannot act just now; try again shortly");
    }

    /** How long this epoch has lasted: people of one before it may still be on their way back. */
    public long epochAgeMs() {
        return (System.nanoTime() - begunNanos) / 1_000_000;
    }

    synchronized void begin(long newEpoch) {
        epoch = newEpoch;
        begunNanos = System.nanoTime();
        fenced = false;
    }

    /** Answers whether it was not fenced before. */
    synchronized boolean fence() {
        boolean acted = !fenced;
        fenced = true;
        return acted;
    }
}
