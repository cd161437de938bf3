package konnect.sessions;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Periodic;
import konnect.presence.Node;

/** Finds by query what hints may have missed, and acts on the hints: queues to fill, experts to take offline. */
@Singleton
@Startup
public final class Sweeps {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Db db;
    private final Node node;
    private final Queue queue;
    private final Shifts shifts;
    private final long expertOfflineMs;
    private final Periodic sweeping;

    public Sweeps(@Background Db db, Node node, Queue queue, Shifts shifts, Config config) {
        this.db = db;
        this.node = node;
        this.queue = queue;
        this.shifts = shifts;
        this.expertOfflineMs = config.times().expertOffline();
        sweeping = Periodic.every(PAUSE, "sweeps", this::sweep);
    }

    void stop(@Observes ShutdownEvent event) {
        sweeping.close();
    }

    private void sweep() {
        if (!node.isFenced()) {
            db.read(QueueSql::expertsWithQueues).forEach(queue::fill);
            if (node.epochAgeMs() > expertOfflineMs) {
                shifts.endAbsent(Set.of());
            }
        }
    }
}
