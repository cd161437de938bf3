package konnect.socketio;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Every limit and time-out of a server.
 *
 * @param path                         starts and ends with a slash
 * @param pingInterval                 from a pong to the next ping
 * @param pingTimeout                  from a ping to the end of a connection that does not answer it
 * @param maxPayload                   bytes of one frame, message, packet or POST body
 * @param connectTimeout               how long a connection may be in no namespace; also bounds one authentication
 * @param upgradeTimeout               from the WebSocket's opening to the end of the probing
 * @param maxQueuedBytes               waiting for one slow reader
 * @param slowReaderTimeout            how long bytes may wait without any of them being taken
 * @param maxConnections               on this server
 * @param maxConnectionsPerAddress     from one {@link #addressOf()}
 * @param maxConcurrentAuthentications CONNECTs being authenticated at once
 * @param maxWaitingAuthentications    CONNECTs waiting for that; one more is refused
 * @param maxAttachments               binary attachments of one packet
 * @param maxDepth                     of JSON
 * @param eventBudget                  what one connection may send
 * @param originAllowed                asked for an Origin header; a request without one is accepted
 * @param addressOf                    the client's address, behind a proxy a forwarded one
 * @param mapper                       writes the arguments of events
 * @param metrics                      counters
 */
public record SocketIoOptions(
        String path,
        Duration pingInterval,
        Duration pingTimeout,
        int maxPayload,
        Duration connectTimeout,
        Duration upgradeTimeout,
        int maxQueuedBytes,
        Duration slowReaderTimeout,
        int maxConnections,
        int maxConnectionsPerAddress,
        int maxConcurrentAuthentications,
        int maxWaitingAuthentications,
        int maxAttachments,
        int maxDepth,
        EventBudget eventBudget,
        Predicate<String> originAllowed,
        Function<HttpServerRequest, String> addressOf,
        ObjectMapper mapper,
        SocketIoMetrics metrics) {

    private static final int CLOSING_SECONDS = 1;

    /** The values a stock client expects; no foreign origin is allowed. */
    public static SocketIoOptions defaults() {
        return builder().build();
    }

    public static SocketIoOptionsBuilder builder() {
        return new SocketIoOptionsBuilder();
    }

    /** The same options in a builder, to change some. */
    public SocketIoOptionsBuilder change() {
        return new SocketIoOptionsBuilder(this);
    }

    /**
     * Sets what the HTTP server has to know: the size of frames, no compression (it costs memory for each connection
     * and its window lets secrets leak), and how long a closing handshake may take (the stock Java client never answers
     * one, and learns of the close only when the connection is cut).
     */
    public HttpServerOptions applyTo(HttpServerOptions server) {
        return server.setMaxWebSocketFrameSize(maxPayload)
                .setMaxWebSocketMessageSize(maxPayload)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setWebSocketClosingTimeout(CLOSING_SECONDS)
                .setRegisterWebSocketWriteHandlers(false);
    }
}
