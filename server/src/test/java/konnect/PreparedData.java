package konnect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A data folder whose database has been made and migrated, once for this JVM: most tests begin with a copy of it. */
final class PreparedData {
    private static @Nullable Path original;

    private PreparedData() {}

    /** Fills a folder that is there and empty. */
    static void into(Path folder) throws IOException {
        run(List.of("cp", "--archive", original() + "/.", folder.toString()), Map.of());
    }

    private static synchronized Path original() throws IOException {
        if (original == null) {
            var made = Files.createTempDirectory("konnect-prepared");
            run(ServerProcess.command("migrate"), Map.of("KONNECT_DATA_DIR", made.toString()));
            original = made;
        }
        return original;
    }

    private static void run(List<String> command, Map<String, String> environment) throws IOException {
        var output = Files.createTempFile("konnect-prepared", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KONNECT_"));
        builder.environment().putAll(environment);
        try {
            if (builder.start().waitFor() != 0) {
                throw new IOException(command + " failed:\n" + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
