package konnect.db;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A running transaction. Whatever writes takes it first; what must be seen outside is published after the commit. */
public final class Tx {
    private final Handle handle;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private Duration remembered = Duration.ZERO;

    Tx(Handle handle) {
        this.handle = handle;
    }

    public Handle handle() {
        return handle;
    }

    /** Milliseconds since 1970 of the database's clock at this moment, not at the transaction's start. */
    public long clock() {
        return Clock.read(handle);
    }

    /** Runs once the transaction has been committed, in the order of these calls; never when it was rolled back. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /**
     * What this changes may be remembered that long by whoever has read it: whoever waits for this transaction goes on
     * only when nobody, on whatever node, still knows it as it was. The longest of several counts.
     */
    public void outlast(Duration memory) {
        remembered = memory.compareTo(remembered) > 0 ? memory : remembered;
    }

    List<Runnable> actions() {
        return afterCommit;
    }

    Duration remembered() {
        return remembered;
    }
}
