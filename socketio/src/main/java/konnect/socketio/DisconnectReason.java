package konnect.socketio;

/** Why a socket or a connection ended. */
public enum DisconnectReason {
    /** The client left on purpose, by a Socket.IO DISCONNECT packet. */
    CLIENT_DISCONNECT,
    /** The transport closed, by the client's Engine.IO CLOSE, a WebSocket close, an aborted poll or a lost TCP connection. */
    TRANSPORT_CLOSE,
    /** No pong came within the ping time-out. */
    PING_TIMEOUT,
    /** This side ended it. */
    SERVER,
    /** More waited to be sent than allowed, or nothing was taken for too long. */
    SLOW_READER,
    /** What the client sent breaks the protocol or a limit. */
    PARSE_ERROR,
    /** Too many refused events, packets or bytes. */
    FLOODED,
    /** No namespace was joined in time. */
    CONNECT_TIMEOUT
}
