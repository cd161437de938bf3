package konnect.db.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import konnect.kernel.StartupProblem;

/** A server process in little: owns a data folder until it is told to stop, or killed. */
final class OwnerMain {
    private OwnerMain() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            var postgres = EmbeddedPostgres.open(Path.of(args[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            System.out.println("READY " + postgres.port());
        } catch (StartupProblem e) {
            System.out.println("REFUSED " + e.line());
            return;
        }
        new CountDownLatch(1).await();
    }
}
