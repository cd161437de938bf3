package konnect;

import jakarta.inject.Singleton;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Problem;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers; a process without its database is alive all the same. */
@Readiness
@Singleton
public final class DatabaseHealth implements HealthCheck {
    private final Db db;

    public DatabaseHealth(@Background Db db) {
        this.db = db;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            db.clock();
            return HealthCheckResponse.up("database");
        } catch (Problem away) {
            return HealthCheckResponse.down("database");
        }
    }
}
