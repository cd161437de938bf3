package konnect.sessions;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
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

    void stop(@Observes ShutdownEvent event) {
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
            Halving.run(db.read(handle -> SessionsSql.due(handle, BATCH)), this::look, this::postpone);
            return 0;
        }
    }

    private void look(List<String> ids) {
        db.run(tx -> charging.look(tx, SessionsSql.lockLive(tx.handle(), ids), null));
    }

    private void postpone(String id, RuntimeException e) {
        LOG.errorf(e, "session %s cannot be charged; it waits", id);
        db.run(tx -> SessionsSql.postpone(tx.handle(), id, BAD_ROW_WAITS_MS));
    }
}
