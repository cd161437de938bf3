package konnect.realtime;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import konnect.kernel.Code;
import konnect.kernel.InFlight;
import konnect.kernel.Problem;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** The threads that may block: as many as the pool of requests has connections, shared with HTTP. */
@Singleton
public final class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** When the sockets have left and everything periodic has had its last turn: both leave work behind. */
    public static final int LAST = 10_000;

    private final Vertx vertx;
    private final InFlight work = new InFlight();

    public Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    Future<?> call(Callable<?> task) {
        if (!work.begin()) {
            return Future.failedFuture(new Problem(Code.UNAVAILABLE, "The server stops; try again shortly"));
        }
        return vertx.executeBlocking(task, false).onComplete(_ -> work.end());
    }

    /** Runs it when a worker is free, if one will be before the server has stopped; what it throws is only logged. */
    public void run(Runnable task) {
        call(() -> {
                    task.run();
                    return true;
                })
                .onFailure(Workers::log);
    }

    private static void log(Throwable e) {
        LOG.logf(e instanceof Problem ? Level.DEBUG : Level.WARN, e, "work in the background failed");
    }

    void stop(@Observes @Priority(LAST) ShutdownEvent event) {
        int left = work.awaitEnd(LONGEST_WAIT);
        if (left > 0) {
            LOG.warnf("%d pieces of work were not done at the stop", left);
        }
    }
}
