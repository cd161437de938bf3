package konnect.db;

import konnect.config.Config.DatabaseAddress;
import konnect.kernel.StartupProblem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;

/** Brings a database to the form that this version needs; forward only. */
public final class Migrations {
    private static final int OLDEST_SERVER = 150_000;

    private Migrations() {}

    /** Runs what is missing and answers how many steps that were. */
    public static int run(DatabaseAddress address) {
        refuseOldServer(address);
        try {
            return Flyway.configure()
                    .dataSource(address.jdbcUrl(), address.user(), address.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new StartupProblem("the database cannot be brought to this version: " + SqlErrors.message(e));
        }
    }

    private static void refuseOldServer(DatabaseAddress address) {
        int version;
        try (var handle = Jdbi.create(address.jdbcUrl(), address.user(), address.password())
                .open()) {
            version = handle.createQuery("SELECT current_setting('server_version_num')::int")
                    .mapTo(int.class)
                    .one();
        } catch (ConnectionException e) {
            throw new StartupProblem("the database cannot be reached: " + SqlErrors.message(e));
        }
        if (version < OLDEST_SERVER) {
            throw new StartupProblem("the database is older than PostgreSQL 15");
        }
    }
}
