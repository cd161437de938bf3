package konnect.db;

import konnect.config.Config.DatabaseAddress;
import konnect.db.embedded.TestPostgres;

/** A database of its own for whoever asks, as the migrations leave it: one of a JVM is migrated, the others are its copies. */
public final class Migrated {
    private static final String TEMPLATE = TestPostgres.createDatabase();

    static {
        Migrations.run(TestPostgres.address(TEMPLATE));
    }

    private Migrated() {}

    public static DatabaseAddress database() {
        return TestPostgres.address(TestPostgres.createDatabase(TEMPLATE));
    }
}
