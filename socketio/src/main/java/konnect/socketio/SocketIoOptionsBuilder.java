package konnect.socketio;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/** Builds {@link SocketIoOptions}, which tell what each value means. */
public final class SocketIoOptionsBuilder {
    private String path = "/socket.io/";
    private Duration pingInterval = Duration.ofSeconds(25);
    private Duration pingTimeout = Duration.ofSeconds(20);
    private int maxPayload = 1_000_000;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration upgradeTimeout = Duration.ofSeconds(10);
    private int maxQueuedBytes = 1 << 20;
    private Duration slowReaderTimeout = Duration.ofSeconds(10);
    private int maxConnections = 100_000;
    private int maxConnectionsPerAddress = 10_000;
    private int maxConcurrentAuthentications = 200;
    private int maxWaitingAuthentications = 5_000;
    private int maxAttachments = 16;
    private int maxDepth = 32;
    private EventBudget eventBudget = EventBudget.DEFAULT;
    private Predicate<String> originAllowed = origin -> false;
    private Function<HttpServerRequest, String> addressOf =
            request -> request.remoteAddress().hostAddress();
    private ObjectMapper mapper = Json.MAPPER;
    private SocketIoMetrics metrics = SocketIoMetrics.NONE;

    SocketIoOptionsBuilder() {}

    SocketIoOptionsBuilder(SocketIoOptions options) {
        path = options.path();
        pingInterval = options.pingInterval();
        pingTimeout = options.pingTimeout();
        maxPayload = options.maxPayload();
        connectTimeout = options.connectTimeout();
        upgradeTimeout = options.upgradeTimeout();
        maxQueuedBytes = options.maxQueuedBytes();
        slowReaderTimeout = options.slowReaderTimeout();
        maxConnections = options.maxConnections();
        maxConnectionsPerAddress = options.maxConnectionsPerAddress();
        maxConcurrentAuthentications = options.maxConcurrentAuthentications();
        maxWaitingAuthentications = options.maxWaitingAuthentications();
        maxAttachments = options.maxAttachments();
        maxDepth = options.maxDepth();
        eventBudget = options.eventBudget();
        originAllowed = options.originAllowed();
        addressOf = options.addressOf();
        mapper = options.mapper();
        metrics = options.metrics();
    }

    public SocketIoOptions build() {
        return new SocketIoOptions(
                path,
                pingInterval,
                pingTimeout,
                maxPayload,
                connectTimeout,
                upgradeTimeout,
                maxQueuedBytes,
                slowReaderTimeout,
                maxConnections,
                maxConnectionsPerAddress,
                maxConcurrentAuthentications,
                maxWaitingAuthentications,
                maxAttachments,
                maxDepth,
                eventBudget,
                originAllowed,
                addressOf,
                mapper,
                metrics);
    }

    public SocketIoOptionsBuilder path(String value) {
        path = value;
        return this;
    }

    public SocketIoOptionsBuilder pingInterval(Duration value) {
        pingInterval = value;
        return this;
    }

    public SocketIoOptionsBuilder pingTimeout(Duration value) {
        pingTimeout = value;
        return this;
    }

    public SocketIoOptionsBuilder maxPayload(int value) {
        maxPayload = value;
        return this;
    }

    public SocketIoOptionsBuilder connectTimeout(Duration value) {
        connectTimeout = value;
        return this;
    }

    public SocketIoOptionsBuilder upgradeTimeout(Duration value) {
        upgradeTimeout = value;
        return this;
    }

    public SocketIoOptionsBuilder maxQueuedBytes(int value) {
        maxQueuedBytes = value;
        return this;
    }

    public SocketIoOptionsBuilder slowReaderTimeout(Duration value) {
        slowReaderTimeout = value;
        return this;
    }

    public SocketIoOptionsBuilder maxConnections(int value) {
        maxConnections = value;
        return this;
    }

    public SocketIoOptionsBuilder maxConnectionsPerAddress(int value) {
        maxConnectionsPerAddress = value;
        return this;
    }

    public SocketIoOptionsBuilder maxConcurrentAuthentications(int value) {
        maxConcurrentAuthentications = value;
        return this;
    }

    public SocketIoOptionsBuilder maxWaitingAuthentications(int value) {
        maxWaitingAuthentications = value;
        return this;
    }

    public SocketIoOptionsBuilder maxAttachments(int value) {
        maxAttachments = value;
        return this;
    }

    public SocketIoOptionsBuilder maxDepth(int value) {
        maxDepth = value;
        return this;
    }

    public SocketIoOptionsBuilder eventBudget(EventBudget value) {
        eventBudget = value;
        return this;
    }

    public SocketIoOptionsBuilder originAllowed(Predicate<String> value) {
        originAllowed = value;
        return this;
    }

    public SocketIoOptionsBuilder addressOf(Function<HttpServerRequest, String> value) {
        addressOf = value;
        return this;
    }

    public SocketIoOptionsBuilder mapper(ObjectMapper value) {
        mapper = value;
        return this;
    }

    public SocketIoOptionsBuilder metrics(SocketIoMetrics value) {
        metrics = value;
        return this;
    }
}
