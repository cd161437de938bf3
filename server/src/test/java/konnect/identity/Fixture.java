package konnect.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import konnect.config.Config;
import konnect.db.Db;
import konnect.db.Migrated;
import konnect.db.Pools;
import konnect.http.CurrentLimit;
import konnect.http.Failures;
import konnect.http.RateLimits;
import konnect.nodes.LocalBus;

/** Identity on a database of its own, put together by hand. */
final class Fixture implements AutoCloseable {
    static final String PASSWORD = "violet-harbour-92";
    static final Asker ASKER = new Asker("192.0.2.7", "Firefox on Linux");

    private final Pools pools;
    final Db db;
    final Passwords passwords = new Passwords();
    final SigningKeys keys;
    final Tokens tokens;
    final Bearers bearers;
    final Accounts accounts;
    final List<String> signedOut = new ArrayList<>();
    final Users users = new Users(List.of(signedOut::add), List.of());

    Fixture() {
        this(Map.of("KONNECT_RATE_LIMITS", "off"));
    }

    Fixture(Map<String, String> environment) {
        pools = new Pools(Migrated.database());
        db = pools.requests();
        var config = Config.from(environment);
        keys = new SigningKeys(db);
        tokens = new Tokens(db, keys, config);
        bearers = new Bearers(db, tokens, config);
        accounts = new Accounts(
                db, passwords, tokens, new Failures(new RateLimits(config, LocalBus::new), new CurrentLimit()));
    }

    Accounts.Opened signUp(String email) {
        return accounts.signUp(new SignUpIn("Asha", email, PASSWORD), ASKER);
    }

    /** Moves the one clock by so much, from now on. */
    void passSeconds(long seconds) {
        db.run(tx -> tx.handle()
                .execute("CREATE OR REPLACE FUNCTION clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE"
                        + " RETURN date_trunc('milliseconds', clock_timestamp()) + interval '" + seconds
                        + " seconds'"));
    }

    @Override
    public void close() {
        pools.close();
    }
}
