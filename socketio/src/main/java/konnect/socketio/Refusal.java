package konnect.socketio;

/** How a request is turned away: the codes of the reference server, where it has one. */
enum Refusal {
    UNKNOWN_TRANSPORT(400, 0, "Transport unknown"),
    UNKNOWN_SESSION(400, 1, "Session ID unknown"),
    BAD_METHOD(400, 2, "Bad handshake method"),
    BAD_REQUEST(400, 3, "Bad request"),
    FOREIGN_ORIGIN(403, 4, "Forbidden"),
    UNSUPPORTED_VERSION(400, 5, "Unsupported protocol version"),
    TOO_BIG(413, 3, "Payload too large"),
    TOO_MANY_FROM_ADDRESS(429, 4, "Too many connections"),
    FULL(503, 4, "Server full");

    final int status;
    final String json;

    Refusal(int status, int code, String message) {
        this.status = status;
        this.json = "{\"code\":" + code + ",\"message\":\"" + message + "\"}";
    }
}
