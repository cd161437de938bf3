package konnect.calls;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import konnect.kernel.Periodic;
import konnect.sessions.SessionCalls;

/** Looks at this node's calls again and again, and tells their sessions which of them run and which are over. */
@Singleton
@Startup
public final class CallWatch {
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** A third of the time for which a call is taken to run that nobody speaks of. */
    private static final long RENEW_NANOS = Duration.ofSeconds(20).toNanos();

    private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();

    private final Calls calls;
    private final SessionCalls sessions;
    private final Periodic watching;
    private final Homes homes;
    private final Distant distant;
    private final BusyElsewhere elsewhere;
    private long lookedAt = System.nanoTime();
    private long renewedAt = System.nanoTime();

    public CallWatch(Calls calls, SessionCalls sessions, Homes homes, Distant distant, BusyElsewhere elsewhere) {
        this.calls = calls;
        this.sessions = sessions;
        this.homes = homes;
        this.distant = distant;
        this.elsewhere = elsewhere;
        watching = Periodic.every(PAUSE, "calls", this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        watching.close();
    }

    private void watch() {
        lookForDistant();
        calls.watch().forEach(sessions::over);
        if (System.nanoTime() - renewedAt >= RENEW_NANOS) {
            renewedAt = System.nanoTime();
            calls.sayAgain();
            var running = calls.running();
            if (!running.isEmpty()) {
                sessions.stillRunning(running);
            }
        }
    }

    private void lookForDistant() {
        if (!(distant.isEmpty() && elsewhere.isEmpty()) && System.nanoTime() - lookedAt >= LOOK_NANOS) {
            lookedAt = System.nanoTime();
            var alive = homes.alive();
            distant.keep(alive);
            elsewhere.keep(alive);
            homes.forgetOld();
        }
    }
}
