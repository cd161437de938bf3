package konnect.sessions;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import konnect.db.Db;
import konnect.db.ForMeter;
import konnect.kernel.Periodic;
import konnect.kernel.Problem;
import konnect.presence.Node;
import org.jboss.logging.Logger;

/**
 * Looks at the sessions that are due, in sets. Any node may; each skips what another has locked. A set that fails is
 * halved down to the bad row, which then waits so that it keeps nobody else from being charged.
 */
@Singleton
@Startup
public final class Ticker {
    private static final Logger LOG = Logger.getLogger(Ticker.class);
    static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final long BAD_ROW_WAITS_MS = 5_000;

    private final Db db;
    private final Node node;
    private final Charging charging;
    private final Periodic ticking;

    public Ticker(@ForMeter Db db, Node node, Charging charging) {
        this.db = db;
        this.node = node;
        this.charging = charging;
        ticking = Periodic.every(PAUSE, "meter", this::tick);
    }

    @PreDestroy
    void stop() {
        ticking.close();
    }

    private void tick() {
        int looked;
        do {
            looked = node.isFenced() ? 0 : once();
        } while (looked == BATCH);
    }

    /** One set; answers how many sessions were looked at. */
    int once() {
        try {
            return db.tx(tx -> {
                var due = SessionsSql.lockDue(tx.handle(), BATCH);
                charging.look(tx, due, null);
                return due.size();
            });
        } catch (Problem away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.error("a set of sessions could not be charged; it is halved", e);
            halve(db.read(handle -> SessionsSql.due(handle, BATCH)));
            return 0;
        }
    }

    private void halve(List<String> ids) {
        try {
            db.run(tx -> charging.look(tx, SessionsSql.lockLive(tx.handle(), ids), null));
        } catch (Problem away) {
            throw away;
        } catch (RuntimeException e) {
            if (ids.size() == 1) {
                LOG.errorf(e, "session %s cannot be charged; it waits", ids.getFirst());
                db.run(tx -> SessionsSql.postpone(tx.handle(), ids.getFirst(), BAD_ROW_WAITS_MS));
                return;
            }
            halve(ids.subList(0, ids.size() / 2));
            halve(ids.subList(ids.size() / 2, ids.size()));
        }
    }
}
