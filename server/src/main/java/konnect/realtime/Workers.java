package konnect.realtime;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** The threads that may block: as many as the pool of requests has connections, shared with HTTP. */
@Singleton
public final class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);

    private final Vertx vertx;

    public Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    Future<?> call(Callable<?> work) {
        return vertx.executeBlocking(work, false);
    }

    /** Runs it when a worker is free; what it throws is only logged. */
    public void run(Runnable work) {
        call(() -> {
                    work.run();
                    return true;
                })
                .onFailure(e -> LOG.warn("work in the background failed", e));
    }
}
