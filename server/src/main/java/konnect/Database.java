package konnect;

import java.util.Optional;
import konnect.config.Config;
import konnect.config.Config.DatabaseAddress;
import konnect.db.Migrations;
import konnect.db.Pools;
import konnect.db.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * The database in use, brought to this version's form.
 *
 * @param embedded the server behind it, where it is our own
 * @param migrated how many steps were missing
 */
record Database(Pools pools, @Nullable EmbeddedPostgres embedded, int migrated) implements AutoCloseable {
    /** Opens the configured database, or starts our own and owns it. */
    static Database open(Config config) {
        return config.database() != null ? of(config.database(), null) : of(EmbeddedPostgres.open(config.dataDir()));
    }

    /** For commands: uses our own server where one runs already, else starts it for as long as the command takes. */
    static Database openBesideServer(Config config) {
        Optional<EmbeddedPostgres> running =
                config.database() == null ? EmbeddedPostgres.attach(config.dataDir()) : Optional.empty();
        return running.map(Database::of).orElseGet(() -> open(config));
    }

    @Override
    public void close() {
        pools.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    private static Database of(EmbeddedPostgres embedded) {
        return of(new DatabaseAddress(embedded.jdbcUrl(), embedded.user(), embedded.password()), embedded);
    }

    private static Database of(DatabaseAddress address, @Nullable EmbeddedPostgres embedded) {
        try {
            int migrated = Migrations.run(address);
            return new Database(new Pools(address), embedded, migrated);
        } catch (RuntimeException e) {
            if (embedded != null) {
                embedded.close();
            }
            throw e;
        }
    }
}
