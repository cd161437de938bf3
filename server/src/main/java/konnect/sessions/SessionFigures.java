package konnect.sessions;

import org.jdbi.v3.core.Handle;

/**
 * How many there have been.
 *
 * @param sessions completed and settled
 * @param minutes kept in them
 */
public record SessionFigures(long sessions, long minutes) {
    public static SessionFigures read(Handle handle) {
        return SessionFactsSql.figures(handle);
    }
}
