package konnect.sessions;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
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

    @PreDestroy
    void stop() {
        watching.close();
    }

    private void watch() {
        if (db.read(presence::clockSteppedBack)) {
            LOG.error("the database's clock has stepped back; every live session ends");
            List<String> live = db.read(handle -> SessionsSql.live(handle, Ticker.BATCH));
            while (!live.isEmpty()) {
                end(live);
                live = db.read(handle -> SessionsSql.live(handle, Ticker.BATCH));
            }
            db.run(presence::abandonEpochs);
        }
    }

    private void end(List<String> ids) {
        db.run(tx -> charging.look(tx, SessionsSql.lockLive(tx.handle(), ids), EndReason.PLATFORM_FAULT));
    }
}
