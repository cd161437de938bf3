package konnect.socketio;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.http.impl.ws.WebSocketFrameImpl;
import org.jspecify.annotations.Nullable;

/** One WebSocket. Its own event loop may differ from the connection's, to which everything is handed over. */
final class Link {
    static final short NORMAL = 1000;
    static final short PROTOCOL_ERROR = 1002;
    static final short BAD_DATA = 1007;
    static final short POLICY = 1008;
    static final short TOO_BIG = 1009;

    private static final int WRITE_QUEUE_BYTES = 64 * 1024;

    private final ServerWebSocket socket;
    private final Channel channel;
    private final int maxPayload;
    private Sink sink;
    private @Nullable Buffer partial;
    private boolean partialBinary;

    /** Where a link's messages go. */
    interface Sink {
        void message(byte[] bytes, boolean binary);

        void drained();

        /** The link is gone or going. */
        void lost(DisconnectReason reason);
    }

    Link(SocketLine line, Loop loop, int maxPayload, Sink sink) {
        socket = line.socket();
        channel = line.channel();
        this.maxPayload = maxPayload;
        this.sink = sink;
        socket.setWriteQueueMaxSize(WRITE_QUEUE_BYTES);
        socket.frameHandler(frame -> arrived(loop, frame));
        socket.drainHandler(nothing -> loop.run(() -> this.sink.drained()));
        socket.closeHandler(nothing -> loop.run(() -> this.sink.lost(DisconnectReason.TRANSPORT_CLOSE)));
        socket.exceptionHandler(error -> failed(loop, error));
    }

    void handTo(Sink next) {
        sink = next;
    }

    boolean isFull() {
        return socket.writeQueueFull();
    }

    void write(Frame frame) {
        WebSocketFrameType type = frame.binary ? WebSocketFrameType.BINARY : WebSocketFrameType.TEXT;
        socket.writeFrame(new WebSocketFrameImpl(type, Unpooled.wrappedBuffer(frame.bytes), true));
    }

    void close(short code) {
        if (!socket.isClosed()) {
            socket.close(code);
        }
    }

    /**
     * Without waiting for what is queued: a reader that takes nothing would hold it for ever. From below the handlers,
     * which would say goodbye first.
     */
    private void cut() {
        ChannelFuture _ = channel.pipeline().firstContext().close();
    }

    void end(DisconnectReason reason) {
        switch (reason) {
            case SLOW_READER, PING_TIMEOUT -> cut();
            case PARSE_ERROR -> close(PROTOCOL_ERROR);
            case FLOODED, CONNECT_TIMEOUT -> close(POLICY);
            case CLIENT_DISCONNECT, TRANSPORT_CLOSE, SERVER -> close(NORMAL);
        }
    }

    private void arrived(Loop loop, WebSocketFrame frame) {
        if (frame.isText() || frame.isBinary() || frame.isContinuation()) {
            byte[] bytes = frame.binaryData().getBytes();
            boolean start = !frame.isContinuation();
            boolean binary = frame.isBinary();
            boolean end = frame.isFinal();
            loop.run(() -> {
                if (start && end && partial == null) {
                    message(bytes, binary);
                } else {
                    fragment(bytes, start, binary, end);
                }
            });
        }
    }

    private void fragment(byte[] bytes, boolean start, boolean binary, boolean end) {
        if (start == (partial != null)) {
            refuse(PROTOCOL_ERROR);
            return;
        }
        Buffer whole = partial == null ? Buffer.buffer() : partial;
        if (start) {
            partialBinary = binary;
        }
        if (whole.length() + bytes.length > maxPayload) {
            refuse(TOO_BIG);
            return;
        }
        whole.appendBytes(bytes);
        partial = end ? null : whole;
        if (end) {
            message(whole.getBytes(), partialBinary);
        }
    }

    private void message(byte[] bytes, boolean binary) {
        if (bytes.length > maxPayload) {
            refuse(TOO_BIG);
        } else if (!binary && !Utf8.isValid(bytes)) {
            refuse(BAD_DATA);
        } else {
            sink.message(bytes, binary);
        }
    }

    private void failed(Loop loop, Throwable error) {
        if (error instanceof CorruptedWebSocketFrameException corrupted) {
            // Now: Vert.x closes with its own code as soon as this handler returns.
            close((short) corrupted.closeStatus().code());
            loop.run(() -> sink.lost(DisconnectReason.PARSE_ERROR));
        }
    }

    private void refuse(short code) {
        partial = null;
        close(code);
        sink.lost(DisconnectReason.PARSE_ERROR);
    }
}
