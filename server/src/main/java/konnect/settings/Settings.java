package konnect.settings;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.kernel.Caller;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Periodic;
import org.jboss.logging.Logger;

/**
 * The platform's configuration in force. Kept in memory: a change is seen at once on the node that made it and within a
 * second on the others.
 */
@Singleton
public final class Settings implements AutoCloseable {
    /** How often a node looks whether another one changed something; with the query itself less than a second. */
    private static final Duration POLL = Duration.ofMillis(500);

    private static final Logger LOG = Logger.getLogger(Settings.class);

    private final Db db;
    private final AtomicReference<ConfigVersion> current;
    private final Periodic poll;

    /** Reads the configuration and begins to follow it until {@link #close}. */
    public Settings(Db db) {
        this.db = db;
        current = new AtomicReference<>(db.read(SettingsSql::latest));
        poll = Periodic.every(POLL, "settings", this::refresh);
    }

    /** The configuration in force; costs no query. */
    public PlatformConfig current() {
        return current.get().config();
    }

    /** Puts a change in force, all of it or nothing, and answers the whole configuration. */
    public PlatformConfig change(Caller admin, PlatformConfigIn change) {
        return db.tx(tx -> {
            var handle = tx.handle();
            SettingsSql.lock(handle);
            var before = SettingsSql.latest(handle);
            var after = change.over(before.config());
            if (!after.equals(before.config())) {
                SettingsSql.insert(handle, before.version() + 1, after, admin.userId());
                Audit.record(tx, admin.userId(), "config.changed", "platform", new Change(before.config(), after));
                tx.afterCommit(this::refresh);
            }
            return after;
        });
    }

    /** Every version there was, newest first. */
    public Page<ConfigVersion> history(Paging paging) {
        return db.read(handle -> new Page<>(
                SettingsSql.history(handle, paging), paging.page(), paging.limit(), SettingsSql.version(handle)));
    }

    @Override
    public void close() {
        poll.close();
    }

    /** While the database still answers. */
    void stop(@Observes ShutdownEvent event) {
        close();
    }

    /** A database that is away leaves the last known configuration in force. */
    private void refresh() {
        try {
            if (db.read(SettingsSql::version) > current.get().version()) {
                var latest = db.read(SettingsSql::latest);
                current.accumulateAndGet(latest, (old, read) -> read.version() > old.version() ? read : old);
            }
        } catch (RuntimeException e) {
            LOG.warnf("the configuration could not be read again: %s", e.getMessage());
        }
    }
}
