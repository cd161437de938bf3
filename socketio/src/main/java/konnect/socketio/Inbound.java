package konnect.socketio;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The packets that come in on one connection: counted, taken apart and delivered. */
final class Inbound {
    private final Connection connection;
    private final Receiver receiver;
    private final SocketIoOptions options;
    private @Nullable Traffic traffic;
    private volatile long lastPacket;

    Inbound(Connection connection, Receiver receiver, SocketIoOptions options, long now) {
        this.connection = connection;
        this.receiver = receiver;
        this.options = options;
        this.lastPacket = now;
    }

    /** A POST body: packets with separators between them. */
    void payload(byte[] body) {
        if (!Utf8.isValid(body)) {
            connection.close(DisconnectReason.PARSE_ERROR);
        }
        for (int from = 0; from <= body.length && !connection.isEnded(); ) {
            int end = Polling.endOfPacket(body, from);
            packet(Arrays.copyOfRange(body, from, end), true);
            from = end + 1;
        }
    }

    /** A WebSocket message: one packet. */
    void message(byte[] bytes, boolean binary) {
        if (!binary) {
            packet(bytes, false);
        } else if (counted(bytes.length)) {
            deliver(bytes, true);
        }
    }

    private void packet(byte[] bytes, boolean polled) {
        if (!counted(bytes.length)) {
            return;
        }
        switch (bytes.length == 0 ? 0 : bytes[0]) {
            case '4' -> deliver(bytes, false);
            case '3' -> connection.pong(lastPacket);
            case '1' -> connection.close(DisconnectReason.TRANSPORT_CLOSE);
            case '5', '6' -> {}
            case 'b' -> base64(bytes, polled);
            default -> connection.close(DisconnectReason.PARSE_ERROR);
        }
    }

    private boolean counted(int bytes) {
        if (connection.isEnded()) {
            return false;
        }
        lastPacket = System.nanoTime();
        options.metrics().packetIn(bytes);
        if (traffic().admitsPacket(millis(), bytes)) {
            return true;
        }
        connection.close(DisconnectReason.FLOODED);
        return false;
    }

    private void base64(byte[] bytes, boolean polled) {
        byte[] decoded = polled ? Polling.binary(bytes) : null;
        if (decoded == null) {
            connection.close(DisconnectReason.PARSE_ERROR);
        } else {
            deliver(decoded, true);
        }
    }

    private void deliver(byte[] bytes, boolean binary) {
        try {
            if (binary) {
                receiver.binary(bytes);
            } else {
                receiver.text(bytes, 1);
            }
        } catch (BadPacket e) {
            connection.close(DisconnectReason.PARSE_ERROR);
        }
    }

    Traffic traffic() {
        Traffic counted = traffic;
        if (counted == null) {
            counted = new Traffic(options.eventBudget(), millis());
            traffic = counted;
        }
        return counted;
    }

    /** The moment of the last packet, on a clock of milliseconds that wraps. */
    int millis() {
        return (int) (lastPacket / 1_000_000);
    }

    /** Any thread. */
    long lastPacketNanos() {
        return lastPacket;
    }
}
