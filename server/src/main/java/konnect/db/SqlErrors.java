package konnect.db;

import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;

/** What a failure of PostgreSQL means, by its SQL state (PostgreSQL manual, appendix A). */
final class SqlErrors {
    private static final String DEADLOCK = "40P01";
    private static final String SERIALIZATION = "40001";
    private static final String CONNECTION = "08";
    private static final String SHUTDOWN = "57P";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String LOCK_TIMEOUT = "55P03";
    private static final String STATEMENT_TIMEOUT = "57014";

    private SqlErrors() {}

    /** A deadlock's victim, or a connection lost at a moment when the work may or may not have been committed. */
    static boolean mayBeTriedAgain(Throwable e) {
        if (e instanceof ConnectionException) {
            return false;
        }
        var state = state(e);
        return state.equals(DEADLOCK)
                || state.equals(SERIALIZATION)
                || state.startsWith(CONNECTION)
                || state.startsWith(SHUTDOWN);
    }

    static boolean isAway(Throwable e) {
        var state = state(e);
        return state.startsWith(CONNECTION)
                || state.startsWith(SHUTDOWN)
                || state.equals(TOO_MANY_CONNECTIONS)
                || state.equals(LOCK_TIMEOUT)
                || state.equals(STATEMENT_TIMEOUT);
    }

    static String state(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    static String message(Throwable e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
