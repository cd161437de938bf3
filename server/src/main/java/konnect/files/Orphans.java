package konnect.files;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Periodic;
import org.jboss.logging.Logger;

/**
 * Takes away bytes that no row names: of a server that died between keeping them and writing the row, or between the
 * row's deletion and theirs.
 */
@Singleton
@Startup
public final class Orphans {
    private static final Logger LOG = Logger.getLogger(Orphans.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    /** A row follows its bytes within seconds. */
    private static final Duration OLD = Duration.ofHours(1);

    private final Db db;
    private final Store store;
    private final Periodic sweeping;

    public Orphans(@Background Db db, Store store) {
        this.db = db;
        this.store = store;
        sweeping = Periodic.every(PAUSE, "orphans", () -> sweep(Instant.now().minus(OLD)));
    }

    void stop(@Observes ShutdownEvent event) {
        sweeping.close();
    }

    /** Looks at all bytes that were kept before that instant. */
    void sweep(Instant before) {
        store.olderThan(before, ids -> {
            var orphans = db.read(handle -> UploadsSql.unknown(handle, ids));
            orphans.forEach(store::delete);
            if (!orphans.isEmpty()) {
                LOG.infof("%d files that belonged to nobody were deleted", orphans.size());
            }
        });
    }
}
