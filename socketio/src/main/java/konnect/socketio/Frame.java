package konnect.socketio;

import java.nio.charset.StandardCharsets;

/** One finished Engine.IO packet. Never changed, so that many receivers share it. */
final class Frame {
    static final Frame CLOSE = text("1");
    static final Frame PING = text("2");
    static final Frame PROBE_ANSWER = text("3probe");
    static final Frame NOOP = text("6");

    /** A text packet starts with its type digit; a binary one is the bare message. */
    final byte[] bytes;

    final boolean binary;

    Frame(byte[] bytes, boolean binary) {
        this.bytes = bytes;
        this.binary = binary;
    }

    static Frame text(String packet) {
        return new Frame(packet.getBytes(StandardCharsets.UTF_8), false);
    }
}
