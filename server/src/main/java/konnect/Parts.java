package konnect;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.ForMeter;
import konnect.identity.SignOuts;
import konnect.identity.Users;

/** What the beans are made of and cannot make themselves: the configuration and the database's pools. */
@ApplicationScoped
public class Parts {
    @Produces
    @Singleton
    Config config() {
        return Konnect.launch().config();
    }

    @Produces
    @Singleton
    Database database() {
        return Konnect.launch().database();
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
