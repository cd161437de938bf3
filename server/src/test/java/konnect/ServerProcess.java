package konnect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The packaged server in a process of its own, with its own data folder: what an operator runs, asked as a client asks
 * it. Killed, when still alive, as the tests end.
 */
public final class ServerProcess implements AutoCloseable {
    private static final String DATA = "KONNECT_DATA_DIR";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofMillis(50);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static @Nullable ServerProcess shared;

    private final Map<String, String> environment;
    private final Path log;
    private final URI baseUri;
    private Process process;

    private ServerProcess(Map<String, String> environment, Path dataDir) throws IOException {
        this.environment = new LinkedHashMap<>(Map.of(
                "KONNECT_PORT",
                String.valueOf(Ports.free()),
                "KONNECT_MANAGEMENT_PORT",
                String.valueOf(Ports.free()),
                DATA,
                dataDir.toString()));
        this.environment.putAll(environment);
        log = Files.createTempFile("konnect-it", ".log");
        baseUri = URI.create("http://127.0.0.1:" + this.environment.get("KONNECT_PORT"));
        process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts a server on a migrated database with nothing in it, and waits until it is healthy. */
    public static ServerProcess start(Map<String, String> environment) {
        try {
            var folder = environment.get(DATA);
            var data = folder == null ? Files.createTempDirectory("konnect-it") : Path.of(folder);
            if (!environment.containsKey("KONNECT_DATABASE_URL")) {
                PreparedData.into(data);
            }
            return start(environment, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on a data folder with nothing in it, as a new installation has it. */
    public static ServerProcess startFromNothing(Map<String, String> environment) {
        try {
            return start(environment, Files.createTempDirectory("konnect-it"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServerProcess start(Map<String, String> environment, Path data) throws IOException {
        var server = new ServerProcess(environment, data);
        server.awaitHealthy();
        return server;
    }

    /** The one server, without rate limits, that tests of this JVM share; they keep apart by their own people. */
    public static synchronized ServerProcess shared() {
        if (shared == null) {
            shared = start(Map.of("KONNECT_RATE_LIMITS", "off"));
        }
        return shared;
    }

    /** Such as {@code http://127.0.0.1:41234}, without a slash at the end. */
    public URI baseUri() {
        return baseUri;
    }

    public URI at(String path) {
        return baseUri.resolve(path);
    }

    /** What the management address says at this path. */
    public String managed(String path) {
        var uri = URI.create("http://127.0.0.1:" + environment.get("KONNECT_MANAGEMENT_PORT") + path);
        try (var in = uri.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Everything that the server has written so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: no chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** An orderly stop, as by Ctrl-C; answers the exit code. */
    public int stop() {
        process.destroy();
        awaitExit();
        return process.exitValue();
    }

    /** Starts it again on the same port and data, after {@link #kill} or {@link #stop} or instead of them. */
    public void restart() {
        if (process.isAlive()) {
            stop();
        }
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitHealthy();
    }

    /** Stops it in order; when that takes too long, by force. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() throws IOException {
        return Packaged.command(environment)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitHealthy() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        try (var http = HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build()) {
            while (!isHealthy(http)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("the server did not start: " + problem() + "\n" + log());
                }
                LockSupport.parkNanos(ASK_AGAIN.toNanos());
            }
        }
    }

    /** The innermost cause, since summaries of a run show one line. */
    private String problem() {
        return log().lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((outer, inner) -> inner)
                .orElse(process.isAlive() ? "it answers nothing" : "it ended with " + process.exitValue());
    }

    private boolean isHealthy(HttpClient http) {
        try {
            var request =
                    HttpRequest.newBuilder(at("/health")).timeout(ANSWER_LIMIT).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitExit() {
        try {
            if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the server does not end:\n" + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
