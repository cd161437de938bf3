package konnect;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Objects;
import konnect.config.Config;
import konnect.demo.Filling;
import konnect.identity.Admins;
import konnect.identity.FirstAdmin;
import konnect.identity.Passwords;
import konnect.kernel.Problem;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/** Where the process starts: reads the configuration, opens the database, then does what the arguments say. */
@QuarkusMain
public final class Konnect {
    private static final int MISCONFIGURED = 2;
    private static @Nullable Launch launch;

    /** What is there before any bean is. */
    record Launch(Config config, Database database) {}

    private Konnect() {}

    public static void main(String... arguments) {
        try {
            run(List.of(arguments));
        } catch (StartupProblem e) {
            fail(e.line());
        } catch (Problem e) {
            fail(e.detail());
        }
    }

    static Launch launch() {
        return Objects.requireNonNull(launch, "main has opened the database");
    }

    private static void run(List<String> arguments) {
        var config = Config.from(System.getenv());
        if (arguments.isEmpty()) {
            serve(config);
        } else if (arguments.equals(List.of("migrate"))) {
            migrate(config);
        } else if (arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("admin", "create"))) {
            createAdmin(config, arguments.get(2));
        } else {
            throw new StartupProblem("unknown command: " + String.join(" ", arguments) + "; see ./konnect help");
        }
    }

    private static void serve(Config config) {
        var database = Database.open(config);
        try {
            var passwords = new Passwords();
            FirstAdmin.ensure(database.pools().requests(), passwords, config);
            Filling.ensure(database.pools().requests(), passwords, config);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        launch = new Launch(config, database);
        System.setProperty("quarkus.http.port", String.valueOf(config.port()));
        System.setProperty("quarkus.management.port", String.valueOf(config.managementPort()));
        if (config.traces() != null) {
            System.setProperty("quarkus.otel.sdk.disabled", "false");
            System.setProperty("quarkus.otel.instrument.vertx-http", "true");
            System.setProperty(
                    "quarkus.otel.exporter.otlp.endpoint", config.traces().toString());
        }
        Quarkus.run();
    }

    private static void migrate(Config config) {
        try (var database = Database.openBesideServer(config)) {
            System.out.println("The database is up to date (" + database.migrated() + " steps were missing).");
        }
    }

    private static void createAdmin(Config config, String email) {
        try (var database = Database.openBesideServer(config)) {
            var password = Admins.create(database.pools().requests(), new Passwords(), email);
            System.out.println(password.map(made -> email + " is an administrator now; the password is " + made)
                    .orElse(email + " is an administrator now and keeps the password"));
        }
    }

    private static void fail(String line) {
        System.err.println("konnect: " + line);
        System.exit(MISCONFIGURED);
    }
}
