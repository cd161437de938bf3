package konnect.nodes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import konnect.kernel.Json;
import org.jspecify.annotations.Nullable;

/**
 * A note on its way: a byte of version, the length of the head, the head as JSON, the body as it is. Nodes of two
 * versions may share the bus: a head may have more fields than are known here.
 *
 * @param from the node that speaks
 * @param seq grows by one with each note of that node, sent or lost
 */
record Envelope(String from, long seq, Note note) {
    private static final byte VERSION = 1;
    private static final int FIXED = 5;
    private static final int MAX_HEAD = 1 << 20;

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Head(
            String kind,
            String from,
            long seq,
            @Nullable List<String> to,
            @Nullable String key) {}

    Buffer encode() {
        try {
            var head = Json.MAPPER.writeValueAsBytes(
                    new Head(note.kind(), from, seq, note.to().isEmpty() ? null : note.to(), note.key()));
            return Buffer.buffer(FIXED + head.length + note.body().length())
                    .appendByte(VERSION)
                    .appendInt(head.length)
                    .appendBytes(head)
                    .appendBuffer(note.body());
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what no node of this version has written. */
    static Optional<Envelope> decode(Buffer in) {
        if (in.length() < FIXED || in.getByte(0) != VERSION) {
            return Optional.empty();
        }
        int length = in.getInt(1);
        if (length <= 0 || length > Math.min(MAX_HEAD, in.length() - FIXED)) {
            return Optional.empty();
        }
        try {
            var head = Json.MAPPER.readValue(in.getBytes(FIXED, FIXED + length), Head.class);
            var body = in.getBuffer(FIXED + length, in.length());
            var to = head.to() == null ? List.<String>of() : head.to();
            return Optional.of(new Envelope(head.from(), head.seq(), new Note(head.kind(), to, head.key(), body)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
