package konnect;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.ForMessages;
import konnect.db.ForMeter;
import konnect.identity.Renames;
import konnect.identity.SignOuts;
import konnect.identity.Users;
import konnect.nodes.Bus;
import konnect.nodes.LocalBus;
import konnect.nodes.RedisBus;

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

    /** Whoever holds open sockets adds itself by being a {@link SignOuts}, who keeps names by being a {@link Renames}. */
    @Produces
    @Singleton
    Users users(@All List<SignOuts> signOuts, @All List<Renames> renames) {
        return new Users(signOuts, renames);
    }

    /** Without the address of Redis this process is the only one, and nothing is connected to. */
    @Produces
    @Singleton
    Bus bus(Config config, Vertx vertx, MeterRegistry registry) {
        var redis = config.redis();
        return redis == null ? new LocalBus() : new RedisBus(vertx, redis, registry);
    }

    void close(@Disposes Bus bus) {
        bus.close();
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

    @Produces
    @Singleton
    @ForMessages
    Db messages(Database database) {
        return database.pools().messages();
    }
}
