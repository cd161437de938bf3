package konnect.db.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/** What the system said, as one line that tells what to do. */
final class Refusals {
    private static final String DISK_FULL = "No space left on device";
    private static final String NOT_ALLOWED = "Permission denied";

    private Refusals() {}

    static StartupProblem of(Path dataDir, IOException e) {
        var said = String.valueOf(e.getMessage());
        if (e instanceof AccessDeniedException || said.contains(NOT_ALLOWED)) {
            return new StartupProblem(
                    "Konnect may not use " + e.getMessage() + ": make the data folder " + dataDir
                            + " its user's own, or choose another with --data.",
                    e);
        }
        return said.contains(DISK_FULL)
                ? full(dataDir, e)
                : new StartupProblem("The embedded database in " + dataDir + " cannot be used: " + said + ".", e);
    }

    /** For a program of PostgreSQL that gave up; its own last words are in the log. */
    static StartupProblem ofProgram(String program, DataFolder folder, String log) {
        if (log.contains(DISK_FULL)) {
            return full(folder.home(), null);
        }
        var reason = log.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((first, last) -> last)
                .map(line -> line.replaceFirst("^.*(FATAL|PANIC|error): *", ""))
                .orElse("it gave no reason");
        return new StartupProblem(
                "The embedded database did not start (" + program + ": " + reason + "); see " + folder.log() + ".");
    }

    private static StartupProblem full(Path dataDir, @Nullable IOException e) {
        var line = "The disk that holds " + dataDir + " is full: make room, or choose another data folder with --data.";
        return e == null ? new StartupProblem(line) : new StartupProblem(line, e);
    }
}
