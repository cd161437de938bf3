package konnect.db.embedded;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Short-lived commands, bounded in time. */
final class Commands {
    static final Redirect NO_INPUT = Redirect.from(new File("/dev/null"));

    private Commands() {}

    /** Runs the command with no input and, unless redirected by the caller, no output. */
    static int run(Duration limit, ProcessBuilder command) throws IOException {
        if (command.redirectInput().equals(Redirect.PIPE)) {
            command.redirectInput(NO_INPUT);
        }
        if (command.redirectOutput().equals(Redirect.PIPE)) {
            command.redirectOutput(Redirect.DISCARD);
        }
        var process = command.redirectErrorStream(true).start();
        if (!exits(process, limit)) {
            process.destroyForcibly();
            throw new IOException(command.command().getLast() + " took more than " + limit.toSeconds() + " s");
        }
        return process.exitValue();
    }

    static boolean exits(Process process, Duration limit) throws IOException {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
