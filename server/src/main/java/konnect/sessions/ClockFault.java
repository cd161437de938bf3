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
import konnect.meter.EndReason;
import konnect.presence.Presence;
import org.jboss.logging.Logger;

/**
 * Watches the database's clock. When it has stepped back by more than a minute, nothing that is live can be metered
 * any more: every session ends where it was last looked at, with the refund of a fault of ours, and every node takes
 * a new epoch under the new time.
 */
@Singleton
@Startup
public final class ClockFault {
    private static final Logger LOG = Logger.getLogger(ClockFault.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Db db;
    private final Presence presence;
    private final Charging charging;
    private final Periodic watching;

    public ClockFault(@ForMeter Db db, Presence presence, Charging charging) {
        this.db = db;
        this.presence = presence;
        this.charging = charging;
        watching = Periodic.every(PAUSE, "clock", this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        watching.close();
    }

    private void watch() {
        if (db.read(presence::clockSteppedBack)) {
            LOG.error("the database's clock has stepped back; every live session ends");
            var live = db.read(SessionsSql::live);
            for (int from = 0; from < live.size(); from += Ticker.BATCH) {
                Halving.run(live.subList(from, Math.min(from + Ticker.BATCH, live.size())), this::end, ClockFault::bad);
            }
            db.run(presence::abandonEpochs);
        }
    }

    private void end(List<String> ids) {
        db.run(tx -> charging.look(tx, SessionsSql.lockLive(tx.handle(), ids), EndReason.PLATFORM_FAULT));
    }

    private static void bad(String id, RuntimeException e) {
        LOG.errorf(e, "session %s cannot be ended", id);
    }
}
