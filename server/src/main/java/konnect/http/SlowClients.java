package konnect.http;

import io.netty.channel.ChannelHandler;
import io.netty.handler.timeout.IdleStateHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Cuts clients that hold a connection without asking anything whole. The server's idle time-out counts what has been
 * understood, not bytes: it is short until the first request's head is there, however slowly that drips in. From then
 * on the connection may be idle for as long as a waiting poll needs, and what is short is the time for a body of HTTP/1.
 */
@Singleton
public final class SlowClients {
    /** For the head of the first request, as {@code quarkus.http.idle-timeout} says too, and for every part of a body. */
    static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Longer than the pings that end a waiting poll. */
    static final Duration IDLE = Duration.ofSeconds(30);
    /** Of a body in every {@link #PATIENCE}: who sends less has to come to its end. */
    static final int LEAST_BYTES = 40 * 1024;

    /** Before every other filter. */
    private static final int FIRST = 2_000;

    private static final String IDLE_HANDLER = "idle";
    private static final String REQUESTS_HANDLER = "handler";
    private static final String BODIES_HANDLER = "bodies";

    void filters(@Observes Filters filters) {
        filters.register(SlowClients::receive, FIRST);
    }

    private static void receive(RoutingContext context) {
        var request = context.request();
        if (request.connection() instanceof ConnectionBase connection) {
            var pipeline = connection.channel().pipeline();
            if (pipeline.get(BODIES_HANDLER) == null && pipeline.get(IDLE_HANDLER) instanceof IdleStateHandler) {
                pipeline.replace(IDLE_HANDLER, IDLE_HANDLER, idle());
                boolean incomplete = request.version() != HttpVersion.HTTP_2 && !request.isEnded();
                pipeline.addBefore(REQUESTS_HANDLER, BODIES_HANDLER, new SlowBodies(incomplete));
            }
        }
        context.next();
    }

    private static ChannelHandler idle() {
        return new IdleStateHandler(0, 0, IDLE.toSeconds(), TimeUnit.SECONDS);
    }
}
