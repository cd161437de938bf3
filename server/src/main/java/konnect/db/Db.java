package konnect.db;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * One pool of the database. A transaction that met a deadlock, or whose commit may or may not have happened, is run
 * again: everything it writes is safe by key. A database that is away is a {@link Problem} {@code UNAVAILABLE}.
 */
public final class Db {
    private static final Logger LOG = Logger.getLogger(Db.class);
    private static final int MAX_ATTEMPTS = 3;

    private final Jdbi jdbi;

    /** What fails says nothing of the values it had: people's texts and addresses do not belong into the log. */
    public Db(DataSource source) {
        jdbi = Jdbi.create(source);
        SqlTypes.register(jdbi);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    /** Runs the work in one transaction, publishes what it asked to be published, and answers its result. */
    public <T> T tx(Function<Tx, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (JdbiException e) {
                if (attempt == MAX_ATTEMPTS || !SqlErrors.mayBeTriedAgain(e)) {
                    throw refusal(e);
                }
                LOG.debugf("transaction tried again after %s", SqlErrors.state(e));
            }
        }
    }

    /** {@link #tx} for work without a result. */
    public void run(Consumer<Tx> work) {
        tx(tx -> {
            work.accept(tx);
            return Boolean.TRUE;
        });
    }

    /** Reads outside of a transaction: each statement sees its own snapshot. */
    public <T> T read(Function<Handle, T> work) {
        for (int attempt = 1; ; attempt++) {
            try (var handle = jdbi.open()) {
                return work.apply(handle);
            } catch (JdbiException e) {
                if (attempt == MAX_ATTEMPTS || !SqlErrors.mayBeTriedAgain(e)) {
                    throw refusal(e);
                }
            }
        }
    }

    /** Milliseconds since 1970 of the one clock. */
    public long clock() {
        return read(Clock::read);
    }

    private <T> T once(Function<Tx, T> work) {
        Tx tx;
        T result;
        try (var handle = jdbi.open()) {
            handle.begin();
            tx = new Tx(handle);
            try {
                result = work.apply(tx);
                handle.commit();
            } catch (RuntimeException | Error e) {
                rollBack(handle, e);
                throw e;
            }
        }
        long committed = System.nanoTime();
        tx.actions().forEach(Db::publish);
        letPass(tx.remembered(), committed);
        return result;
    }

    private static void letPass(Duration memory, long committed) {
        long until = committed + memory.toNanos();
        for (long left; (left = until - System.nanoTime()) > 0; ) {
            LockSupport.parkNanos(left);
        }
    }

    /** The transaction has been committed: a failure to tell of it must not look like a failure of the work. */
    private static void publish(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("publishing after a commit failed", e);
        }
    }

    private static void rollBack(Handle handle, Throwable cause) {
        try {
            handle.rollback();
        } catch (TransactionException e) {
            cause.addSuppressed(e);
        }
    }

    private static RuntimeException refusal(JdbiException e) {
        if (e instanceof ConnectionException || SqlErrors.isAway(e)) {
            LOG.warnf("the database is away: %s", SqlErrors.message(e));
            return new Problem(Code.UNAVAILABLE, "The database does not answer; try again shortly");
        }
        return e;
    }

    /** The SQL state of a failed statement, or an empty text. */
    public static String state(JdbiException e) {
        return SqlErrors.state(e);
    }

    /** Whether a statement broke this constraint or unique index of the database. */
    public static boolean violates(JdbiException e, String constraint) {
        return e.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith("23")
                && String.valueOf(cause.getMessage()).contains("\"" + constraint + "\"");
    }
}
