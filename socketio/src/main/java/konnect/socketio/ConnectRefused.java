package konnect.socketio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Fails an {@link Authenticator}'s future; becomes a CONNECT_ERROR packet {@code {message, data}}. */
public final class ConnectRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Nullable
    private final transient ObjectNode data;

    /**
     * @param message what the client's {@code connect_error} carries as its message
     * @param data    its {@code data}, left out when null
     */
    public ConnectRefused(String message, @Nullable ObjectNode data) {
        super(message, null, false, false);
        this.data = data;
    }

    /** What the client gets as {@code data}. */
    public @Nullable ObjectNode data() {
        return data;
    }
}
