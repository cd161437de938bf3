package konnect.presence;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Periodic;
import konnect.presence.Departures.Departure;

/** Finds nodes that have fallen silent, ends their epochs for good, and forgets what is old. */
@Singleton
@Startup
public final class Reaper {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration FORGETTING = Duration.ofMinutes(10);

    private final Db db;
    private final Node node;
    private final long leaseMs;
    private final List<Departures> listeners;
    private final Periodic reaping;
    private final Periodic forgetting;

    public Reaper(@Background Db db, Node node, Config config, @All List<Departures> listeners) {
        this.db = db;
        this.node = node;
        this.leaseMs = config.times().lease();
        this.listeners = listeners;
        reaping = Periodic.every(Duration.ofMillis(config.times().heartbeat()), "reaper", this::reap);
        forgetting = Periodic.every(
                FORGETTING, "presence-forget", () -> db.run(tx -> PresenceSql.forget(tx.handle(), KEPT.toMillis())));
    }

    void stop(@Observes ShutdownEvent event) {
        reaping.close();
        forgetting.close();
    }

    private void reap() {
        var gone = db.tx(tx -> PresenceSql.reap(tx.handle(), node, leaseMs)).stream()
                .map(person -> new Departure(person, false))
                .toList();
        if (!gone.isEmpty()) {
            listeners.forEach(each -> each.left(gone));
        }
    }
}
