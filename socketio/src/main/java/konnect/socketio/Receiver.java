package konnect.socketio;

/** What an Engine.IO connection speaks to: Socket.IO, or an echo. All calls come on the connection's loop. */
interface Receiver {
    /** The handshake has been sent. */
    default void opened() {}

    /** A text message; it starts at {@code offset}, after Engine.IO's type digit. */
    void text(byte[] packet, int offset) throws BadPacket;

    void binary(byte[] message) throws BadPacket;

    void closed(DisconnectReason reason);
}
