package konnect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A data folder whose database has been made and migrated, once for this JVM: most tests begin with a copy of it. */
final class PreparedData {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static @Nullable Path original;

    private PreparedData() {}

    /** Fills a folder that is there and empty. */
    static void into(Path folder) throws IOException {
        run(new ProcessBuilder("cp", "--archive", original() + "/.", folder.toString()));
    }

    private static synchronized Path original() throws IOException {
        if (original == null) {
            var made = Files.createTempDirectory("konnect-prepared");
            run(Packaged.command(Map.of("KONNECT_DATA_DIR", made.toString()), "migrate"));
            // Each copy chooses a port of its own.
            Files.delete(made.resolve("postgres/port"));
            original = made;
        }
        return original;
    }

    private static void run(ProcessBuilder command) throws IOException {
        var output = Files.createTempFile("konnect-prepared", ".log");
        var process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(LIMIT) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command.command() + " failed:\n" + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
