package konnect.db.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child process that runs {@link OwnerMain}, to be killed. */
final class Owner implements AutoCloseable {
    private static final long EXIT_LIMIT_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;

    private Owner(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static Owner start(Path dataDir) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), dataDir);
    }

    /** Starts it behind {@code before}, such as a change of the user. */
    static Owner start(List<String> before, String classPath, Path dataDir) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp", classPath));
        command.addAll(List.of(OwnerMain.class.getName(), dataDir.toString()));
        return new Owner(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Its one line: READY and the port, or REFUSED and why. */
    String says() throws IOException {
        var all = new StringBuilder();
        String line;
        while ((line = output.readLine()) != null) {
            if (line.startsWith("READY ") || line.startsWith("REFUSED ")) {
                return line;
            }
            all.append(line).append('\n');
        }
        return "DIED " + all;
    }

    long pid() {
        return process.pid();
    }

    /** As kill -9. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As kill, or Ctrl-C: it may close what it owns. */
    void stop() {
        process.destroy();
        process.onExit().orTimeout(EXIT_LIMIT_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        stop();
    }
}
