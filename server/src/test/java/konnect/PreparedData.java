package konnect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A data folder on which a server has been once, for this JVM: most tests begin with a copy of it. */
final class PreparedData {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static @Nullable Original original;

    private PreparedData() {}

    /** @param programs of PostgreSQL, in a folder named after their version: nobody writes them, all copies share them */
    private record Original(Path data, Path programs) {}

    /** Fills a folder that is there and empty. */
    static void into(Path folder) throws IOException {
        var from = original();
        run("cp", "--archive", from.data() + "/.", folder.toString());
        run("cp", "--archive", "--link", from.programs().toString(), folder + "/postgres/");
    }

    private static synchronized Original original() throws IOException {
        if (original == null) {
            var data = Files.createTempDirectory("konnect-prepared");
            // Whoever has started once has made the installation's keys, too.
            ServerProcess.start(Map.of(), data).stop();
            var postgres = data.resolve("postgres");
            // Each copy chooses a port of its own.
            Files.delete(postgres.resolve("port"));
            var programs = programs(postgres);
            var aside = Files.createTempDirectory("konnect-programs").resolve(programs.getFileName());
            original = new Original(data, Files.move(programs, aside));
        }
        return original;
    }

    private static Path programs(Path postgres) throws IOException {
        try (var folders = Files.newDirectoryStream(postgres, folder -> Files.exists(folder.resolve("bin/postgres")))) {
            return folders.iterator().next();
        }
    }

    private static void run(String... command) throws IOException {
        run(new ProcessBuilder(command));
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
