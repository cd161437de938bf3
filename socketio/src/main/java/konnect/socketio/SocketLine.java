package konnect.socketio;

import io.netty.channel.Channel;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * A WebSocket with the channel below it. The channel is the request's, since a router in front may have put the socket
 * into a wrapper that hides it.
 */
record SocketLine(ServerWebSocket socket, Channel channel) {
    /** Frames that are written in one turn of the event loop go to the network at once, so many at most. */
    private static final int FRAMES_AT_ONCE = 256;

    static Future<SocketLine> open(HttpServerRequest request) {
        var channel = ((ConnectionBase) request.connection()).channel();
        return request.toWebSocket().map(socket -> {
            channel.pipeline().addFirst(new FlushConsolidationHandler(FRAMES_AT_ONCE, true));
            return new SocketLine(socket, channel);
        });
    }
}
