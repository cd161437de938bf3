package konnect.db.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import konnect.kernel.StartupProblem;

/** The server process of a cluster: found, started in a session of its own, stopped. */
final class Postmasters {
    static final int ANY_PORT = 0;

    /** Long, since a crash recovery may replay a gigabyte. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration FAST_STOP_LIMIT = Duration.ofSeconds(15);
    private static final Duration IMMEDIATE_STOP_LIMIT = Duration.ofSeconds(5);
    private static final Duration SIGNAL_LIMIT = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final int ATTEMPTS = 5;

    private final DataFolder folder;
    private final Tools tools;

    Postmasters(Tools tools) {
        this.folder = tools.folder();
        this.tools = tools;
    }

    /** Adopts the one that a killed owner left behind, or starts one. */
    PidFile ensure(int wantedPort) throws IOException {
        var log = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var adopted = adopt(wantedPort);
            if (adopted.isPresent()) {
                return adopted.get();
            }
            long from = tools.logSize();
            var started = launch(port(wantedPort, attempt));
            if (started.isPresent()) {
                remember(started.get().port());
                return started.get();
            }
            log = tools.logSince(from);
            if (!passes(log)) {
                break;
            }
        }
        if (log.contains("Address already in use")) {
            throw new StartupProblem("Port " + wantedPort + " for the embedded database is in use: choose another.");
        }
        throw Refusals.ofProgram("postgres", folder, log);
    }

    /** Fast: open transactions are rolled back, the data files are left clean. */
    void stop() throws IOException {
        var running = PidFile.read(folder).filter(found -> found.isPostmasterOf(folder));
        if (running.isPresent() && !stops(running.get(), "INT", FAST_STOP_LIMIT)) {
            stops(running.get(), "QUIT", IMMEDIATE_STOP_LIMIT);
        }
    }

    private Optional<PidFile> adopt(int wantedPort) throws IOException {
        var file = PidFile.read(folder);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var found = file.get();
        if (!found.isPostmasterOf(folder)) {
            PidFile.disown(folder);
            return Optional.empty();
        }
        boolean other = wantedPort != ANY_PORT && wantedPort != found.port();
        if (other || !found.runs(tools.binaries())) {
            stop();
            return Optional.empty();
        }
        return awaitReady(found);
    }

    /** An orphan may still be recovering, or be on its way down; empty when it went. */
    private Optional<PidFile> awaitReady(PidFile orphan) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            var now = PidFile.read(folder)
                    .filter(file -> file.pid() == orphan.pid())
                    .filter(file -> file.isPostmasterOf(folder));
            if (now.isEmpty()) {
                return Optional.empty();
            }
            if (now.get().ready()) {
                return Address.read(folder, now.get()).isAnswering() ? now : Optional.empty();
            }
            exits(orphan.pid(), POLL);
        }
        throw new StartupProblem("The embedded database in " + folder.home() + " (process " + orphan.pid()
                + ") does not get ready; see " + folder.log() + ".");
    }

    /** Empty when it gave up; the log tells why. */
    private Optional<PidFile> launch(int port) throws IOException {
        var arguments = Settings.arguments(folder, port);
        // Its own session, so that Ctrl-C at the terminal reaches the server alone, which drains first.
        var process = tools.command(List.of("setsid"), "postgres", arguments).start();
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!Commands.exits(process, POLL)) {
            var ready = PidFile.read(folder)
                    .filter(file -> file.pid() == process.pid())
                    .filter(PidFile::ready);
            if (ready.isPresent()) {
                return ready;
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether another attempt may do better: the port was taken, or an orphan was just coming up. */
    private static boolean passes(String log) {
        return log.contains("Address already in use") || log.contains("lock file \"postmaster.pid\" already exists");
    }

    private int port(int wanted, int attempt) throws IOException {
        if (wanted != ANY_PORT) {
            return wanted;
        }
        if (attempt == 0 && Files.exists(folder.port())) {
            var remembered = Files.readString(folder.port()).strip();
            if (remembered.matches("\\d{1,5}")) {
                return Integer.parseInt(remembered);
            }
        }
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void remember(int port) throws IOException {
        Files.writeString(folder.port(), Integer.toString(port));
        Trees.own(folder.port(), tools.account().uid(), tools.account().gid());
    }

    private boolean stops(PidFile running, String signal, Duration limit) throws IOException {
        var kill = List.of("kill", signal, Long.toString(running.pid()));
        Commands.run(SIGNAL_LIMIT, tools.command(List.of(), "pg_ctl", kill));
        return exits(running.pid(), limit);
    }

    private static boolean exits(long pid, Duration limit) throws IOException {
        var process = ProcessHandle.of(pid);
        if (process.isEmpty()) {
            return true;
        }
        try {
            process.get().onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}
