package konnect;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import konnect.config.Config;
import konnect.kernel.StartupProblem;

/** Where the process starts: reads the configuration, then does what the first argument says. */
@QuarkusMain
public final class Konnect {
    private Konnect() {}

    public static void main(String... arguments) {
        try {
            var config = Config.from(System.getenv());
            System.setProperty("quarkus.http.port", String.valueOf(config.port()));
            System.setProperty("quarkus.management.port", String.valueOf(config.managementPort()));
            Quarkus.run(arguments);
        } catch (StartupProblem e) {
            System.err.println("konnect: " + e.getMessage());
            System.exit(2);
        }
    }
}
