package konnect.socketio;

/** What came in breaks the protocol or a limit: the connection is closed. */
final class BadPacket extends Exception {
    private static final long serialVersionUID = 1;

    BadPacket(String message) {
        super(message, null, false, false);
    }
}
