package konnect.realtime;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import konnect.kernel.InFlight;
import org.jboss.logging.Logger;

/** The threads that may block: as many as the pool of requests has connections, shared with HTTP. */
@Singleton
public final class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** When the sockets have left, whose last words are work. */
    private static final int AFTER_SOCKETS = 10_000;

    private final Vertx vertx;
    private final InFlight work = new InFlight();

    public Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    Future<?> call(Callable<?> task) {
        work.begin();
        return vertx.executeBlocking(task, false).onComplete(_ -> work.end());
    }

    /** Runs it when a worker is free; what it throws is only logged. */
    public void run(Runnable task) {
        call(() -> {
                    task.run();
                    return true;
                })
                .onFailure(e -> LOG.warn("work in the background failed", e));
    }

    void stop(@Observes @Priority(AFTER_SOCKETS) ShutdownDelayInitiatedEvent event) {
        int left = work.awaitEnd(LONGEST_WAIT);
        if (left > 0) {
            LOG.warnf("%d pieces of work were not done at the stop", left);
        }
    }
}
