package konnect.realtime;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import konnect.config.Config;
import konnect.kernel.Json;
import konnect.socketio.EventBudget;
import konnect.socketio.SocketIoOptions;
import konnect.socketio.SocketIoServer;

/** The limits of this node's sockets, from the configuration. */
@Singleton
public final class Sockets {
    private static final int MAX_PAYLOAD = 100 * 1024;
    private static final int LIGHT_EVENTS_PER_MINUTE = 300;
    /** Events that come often by their nature and cost little; counted apart. */
    private static final Set<String> LIGHT_EVENTS = Set.of("ice-candidate", "typing", "message-read", "activity");

    private final Config config;
    private final SocketIoOptions options;
    private final SocketIoServer server;

    public Sockets(Config config, Vertx vertx, SocketCounters counters) {
        this.config = config;
        this.options = fromConfig(counters);
        this.server = SocketIoServer.create(vertx, options);
    }

    SocketIoServer server() {
        return server;
    }

    SocketIoOptions options() {
        return options;
    }

    private SocketIoOptions fromConfig(SocketCounters counters) {
        var limits = config.limits();
        var budget = EventBudget.DEFAULT
                .withEvents(limits.eventsPerSecond(), limits.eventsPerMinute())
                .withLightEvents(LIGHT_EVENTS, LIGHT_EVENTS_PER_MINUTE);
        var builder = SocketIoOptions.builder()
                .maxPayload(MAX_PAYLOAD)
                .maxDepth(Json.MAX_DEPTH)
                .mapper(Json.MAPPER)
                .metrics(counters)
                .eventBudget(budget)
                .addressOf(this::address)
                .originAllowed(this::isAllowed);
        return (limits.on()
                        ? builder.maxConnectionsPerAddress(limits.connectionsPerAddress())
                        : builder.maxConnectionsPerAddress(Integer.MAX_VALUE))
                .build();
    }

    /** Our own pages, wherever they are served from on this machine or under the public address, and those listed. */
    private boolean isAllowed(String origin) {
        var publicUrl = config.web().publicUrl();
        if (config.web().origins().contains(origin)) {
            return true;
        }
        return publicUrl == null ? isLoopback(origin) : origin.equals(publicUrl.toString());
    }

    private static boolean isLoopback(String origin) {
        try {
            var host = URI.create(origin).getHost();
            return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The client's address, as the trusted proxies tell it. */
    private String address(HttpServerRequest request) {
        int proxies = config.web().trustedProxies();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (proxies > 0 && forwarded != null) {
            var hops = forwarded.split(",", -1);
            return hops[Math.max(0, hops.length - proxies)].strip();
        }
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
