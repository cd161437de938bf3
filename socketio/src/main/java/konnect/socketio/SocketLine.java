package konnect.socketio;

import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * A WebSocket with the channel below it. The channel is the request's, since a router in front may have put the socket
 * into a wrapper that hides it.
 */
record SocketLine(ServerWebSocket socket, Channel channel) {
    static Future<SocketLine> open(HttpServerRequest request) {
        var channel = ((ConnectionBase) request.connection()).channel();
        return request.toWebSocket().map(socket -> new SocketLine(socket, channel));
    }
}
