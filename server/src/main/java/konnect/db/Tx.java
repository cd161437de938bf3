package konnect.db;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A running transaction. Whatever writes takes it first; what must be seen outside is published after the commit. */
public final class Tx {
    private final Handle handle;
    private final List<Runnable> afterCommit = new ArrayList<>();

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

    List<Runnable> actions() {
        return afterCommit;
    }
}
