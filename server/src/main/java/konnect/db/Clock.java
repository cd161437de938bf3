package konnect.db;

import org.jdbi.v3.core.Handle;

/**
 * The one clock of every node: the primary database's own, in whole milliseconds, by the SQL function {@code clock()}.
 * Tests replace that function to move time; nothing else may.
 */
public final class Clock {
    private Clock() {}

    /** Milliseconds since 1970 at this moment. */
    public static long read(Handle handle) {
        return handle.createQuery("SELECT to_ms(clock())").mapTo(long.class).one();
    }
}
