package konnect.socketio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.MultiMap;

/**
 * What a client brought when it connected.
 *
 * @param auth          payload of the CONNECT packet, empty when there was none
 * @param headers       headers of the first HTTP request
 * @param remoteAddress the client's address, see {@link SocketIoOptions#addressOf()}
 * @param query         query parameters of the first HTTP request
 */
public record Handshake(ObjectNode auth, MultiMap headers, String remoteAddress, MultiMap query) {}
