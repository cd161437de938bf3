package konnect.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import konnect.kernel.InFlight;
import org.jboss.logging.Logger;

/**
 * The requests that are being answered, for which a stop waits before the port closes. Quarkus counts upgraded
 * connections among its own, whose number never comes to zero once there was a WebSocket.
 */
@Singleton
final class Answering {
    private static final Logger LOG = Logger.getLogger(Answering.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** When the sockets have left: a long poll is a request too. */
    private static final int AFTER_SOCKETS = 10_000;

    private final InFlight requests = new InFlight();

    void count(RoutingContext context) {
        if (!"websocket".equalsIgnoreCase(context.request().getHeader(HttpHeaders.UPGRADE))) {
            if (requests.begin()) {
                context.addEndHandler(_ -> requests.end());
            }
        }
    }

    void stop(@Observes @Priority(AFTER_SOCKETS) ShutdownDelayInitiatedEvent event) {
        int left = requests.awaitEnd(LONGEST_WAIT);
        if (left > 0) {
            LOG.warnf("%d requests were still being answered at the stop", left);
        }
    }
}
