package konnect.socketio;

/** A request to a client that got no acknowledgement. */
public final class RequestFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    RequestFailed(String message) {
        super(message, null, false, false);
    }
}
