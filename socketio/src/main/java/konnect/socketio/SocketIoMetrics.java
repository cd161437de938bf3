package konnect.socketio;

/** Hooks for counters. Called on event loops: they must be quick and must not throw. */
public interface SocketIoMetrics {
    /** Counts nothing. */
    SocketIoMetrics NONE = new SocketIoMetrics() {};

    default void connectionOpened() {}

    default void connectionClosed(DisconnectReason reason) {}

    /** An HTTP request was answered with this error status. */
    default void requestRefused(int status) {}

    default void socketOpened() {}

    default void socketClosed(DisconnectReason reason) {}

    /** A CONNECT was answered with CONNECT_ERROR. */
    default void connectRefused() {}

    /** An Engine.IO packet came in. */
    default void packetIn(int bytes) {}

    /** An Engine.IO packet was accepted for sending. */
    default void packetOut(int bytes) {}

    /** An event was over its budget. */
    default void eventRefused() {}
}
