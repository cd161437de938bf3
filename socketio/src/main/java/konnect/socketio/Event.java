package konnect.socketio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An event that a client sent. */
public final class Event {
    private final Socket socket;
    private final String name;
    private final ArrayNode values;
    private final long ackId;
    private final @Nullable AtomicBoolean answered;

    Event(Socket socket, String name, ArrayNode values, long ackId) {
        this.socket = socket;
        this.name = name;
        this.values = values;
        this.ackId = ackId;
        this.answered = ackId < 0 ? null : new AtomicBoolean();
    }

    public Socket socket() {
        return socket;
    }

    public String name() {
        return name;
    }

    /** The arguments after the name; attachments are binary nodes. */
    public List<JsonNode> args() {
        return new AbstractList<>() {
            @Override
            public JsonNode get(int index) {
                return values.required(index + 1);
            }

            @Override
            public int size() {
                return values.size() - 1;
            }
        };
    }

    /** The argument at the index, or a missing node. */
    public JsonNode arg(int index) {
        return values.path(index + 1);
    }

    /** Whether the client waits for an acknowledgement. */
    public boolean wantsAck() {
        return answered != null;
    }

    /**
     * Acknowledges, from any thread. Only the first call counts; none does when no acknowledgement is wanted or the
     * socket is gone.
     */
    public void ack(@Nullable Object... args) {
        if (answered != null && answered.compareAndSet(false, true)) {
            socket.acknowledge(ackId, args);
        }
    }
}
