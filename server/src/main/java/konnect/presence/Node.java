package konnect.presence;

import jakarta.inject.Singleton;
import konnect.kernel.Ids;

/** This process among its peers. While it cannot prove that it is alive, it is fenced and acts on nothing. */
@Singleton
public final class Node {
    private final String id = Ids.next("n");
    private volatile long epoch;
    private volatile boolean fenced = true;

    public String id() {
        return id;
    }

    public long epoch() {
        return epoch;
    }

    public boolean isFenced() {
        return fenced;
    }

    void begin(long newEpoch) {
        epoch = newEpoch;
        fenced = false;
    }

    void fence() {
        fenced = true;
    }
}
