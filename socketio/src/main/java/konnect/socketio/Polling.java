package konnect.socketio;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The HTTP long-polling transport of one connection. */
final class Polling {
    private static final byte SEPARATOR = 0x1e;

    private final Connection connection;
    /** Taken by the request's thread before the first byte of the body is read. */
    private final AtomicBoolean posting = new AtomicBoolean();

    private @Nullable HttpServerResponse waiting;
    private boolean cut;
    private @Nullable HttpServerRequest posted;

    Polling(Connection connection) {
        this.connection = connection;
    }

    boolean isWaiting() {
        return waiting != null;
    }

    /** The client gave up its waiting poll: nobody comes for the last packets. */
    boolean isCut() {
        return cut;
    }

    boolean startPost() {
        return posting.compareAndSet(false, true);
    }

    /** Remembers who to answer if the connection ends while the body is still coming in. */
    void postStarted(HttpServerRequest request) {
        posted = request;
    }

    void postDone() {
        posted = null;
        posting.set(false);
    }

    /** Keeps the response until there is something to say; false when another one is already kept. */
    boolean keep(HttpServerResponse response) {
        if (waiting != null) {
            return false;
        }
        waiting = response;
        response.closeHandler(gone -> connection.loop.run(() -> aborted(response)));
        return true;
    }

    private void aborted(HttpServerResponse response) {
        if (waiting == response) {
            waiting = null;
            cut = true;
            connection.close(DisconnectReason.TRANSPORT_CLOSE);
        }
    }

    void flush(Outbox outbox) {
        if (waiting != null && !outbox.isEmpty()) {
            answer(payload(outbox));
        }
    }

    void release(Frame frame) {
        if (waiting != null) {
            answer(Buffer.buffer(frame.bytes));
        }
    }

    private void answer(Buffer body) {
        HttpServerResponse response = waiting;
        waiting = null;
        if (response != null) {
            Answers.packets(response, body);
        }
    }

    void refuseWaiting() {
        HttpServerResponse response = waiting;
        waiting = null;
        if (response != null) {
            Answers.refuse(response, Refusal.BAD_REQUEST);
        }
    }

    /** A body that is still coming in is not waited for. */
    void closed() {
        HttpServerRequest request = posted;
        posted = null;
        if (request != null && !request.response().ended()) {
            Answers.refuseUnread(request, Refusal.BAD_REQUEST);
        }
    }

    static Buffer payload(Outbox outbox) {
        Buffer body = Buffer.buffer();
        for (Frame frame = outbox.poll(); frame != null; frame = outbox.poll()) {
            if (body.length() > 0) {
                body.appendByte(SEPARATOR);
            }
            if (frame.binary) {
                body.appendByte((byte) 'b').appendBytes(Base64.getEncoder().encode(frame.bytes));
            } else {
                body.appendBytes(frame.bytes);
            }
        }
        return body;
    }

    /** Where the packet that starts at {@code from} ends. */
    static int endOfPacket(byte[] body, int from) {
        int i = from;
        while (i < body.length && body[i] != SEPARATOR) {
            i++;
        }
        return i;
    }

    /**
     * The binary message of a packet {@code b<base64>}, null for anything else. Line breaks are left out: the stock
     * Java client writes them.
     */
    static byte @Nullable [] binary(byte[] packet) {
        byte[] digits = new byte[packet.length - 1];
        int count = 0;
        for (int i = 1; i < packet.length; i++) {
            if (packet[i] != '\n' && packet[i] != '\r') {
                digits[count++] = packet[i];
            }
        }
        try {
            return Base64.getDecoder().decode(Arrays.copyOf(digits, count));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
