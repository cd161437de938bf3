package konnect.sessions;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.kernel.Periodic;
import konnect.presence.Node;
import konnect.sessions.WaitsSql.Busy;

/** Keeps the waits that lists show going down while nothing else changes. */
@Singleton
@Startup
public final class Etas {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Db db;
    private final Node node;
    private final Experts experts;
    private final Waits waits;
    private final Periodic counting;

    public Etas(@Background Db db, Node node, Experts experts, Waits waits) {
        this.db = db;
        this.node = node;
        this.experts = experts;
        this.waits = waits;
        counting = Periodic.every(PAUSE, "etas", this::count);
    }

    void stop(@Observes ShutdownEvent event) {
        counting.close();
    }

    private void count() {
        var busy = node.isFenced() ? List.<Busy>of() : db.read(handle -> WaitsSql.busy(handle, waits.places()));
        if (!busy.isEmpty()) {
            db.run(tx -> store(tx, busy));
        }
    }

    private void store(Tx tx, List<Busy> busy) {
        var seconds = new HashMap<String, Integer>();
        for (var expert : busy) {
            var line = waits.of(tx.handle(), expert.expertId(), expert.usedMs());
            seconds.put(expert.expertId(), line.seconds(expert.waiting() + 1));
        }
        experts.etas(tx, seconds);
    }
}
