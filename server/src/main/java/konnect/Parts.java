package konnect;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import konnect.config.Config;
import konnect.config.Config.DatabaseAddress;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.ForMeter;
import konnect.db.Migrations;
import konnect.db.Pools;
import konnect.db.embedded.EmbeddedPostgres;
import konnect.identity.FirstAdmin;
import konnect.identity.Passwords;
import konnect.identity.SignOuts;
import konnect.identity.Users;

/** What the beans are made of and cannot make themselves: the configuration and the database's pools. */
@ApplicationScoped
public class Parts {
    @Produces
    @Singleton
    Config config() {
        return Config.from(System.getenv());
    }

    /** The database in use, brought to this version's form; the embedded one closes with the process. */
    @Produces
    @Singleton
    Database database(Config config) {
        var external = config.database();
        var embedded = external == null ? EmbeddedPostgres.open(config.dataDir()) : null;
        var address = embedded == null
                ? Objects.requireNonNull(external)
                : new DatabaseAddress(embedded.jdbcUrl(), embedded.user(), embedded.password());
        Migrations.run(address);
        return new Database(new Pools(address), embedded);
    }

    /** Before the port opens: the database, the keys and the first administrator. */
    void start(@Observes StartupEvent event, Db db, Passwords passwords, Config config) {
        FirstAdmin.ensure(db, passwords, config);
    }

    /** Whoever holds open sockets adds itself by being a {@link SignOuts}. */
    @Produces
    @Singleton
    Users users(@All List<SignOuts> signOuts) {
        return new Users(signOuts);
    }

    void close(@Disposes Database database) {
        database.close();
    }

    @Produces
    @Singleton
    Db requests(Database database) {
        return database.pools().requests();
    }

    @Produces
    @Singleton
    @ForMeter
    Db charging(Database database) {
        return database.pools().charging();
    }

    @Produces
    @Singleton
    @Background
    Db background(Database database) {
        return database.pools().background();
    }
}
