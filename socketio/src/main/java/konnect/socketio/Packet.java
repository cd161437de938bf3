package konnect.socketio;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event encoded once for any number of receivers. Never changed; usable on any thread. */
public final class Packet {
    private static final byte BUS_VERSION = 1;

    private final byte[] body;
    private final List<Frame> attachments;
    /** Two threads may both make it; they make the same. */
    private volatile @Nullable Frame root;

    Packet(byte[] body, List<Frame> attachments) {
        this.body = body;
        this.attachments = List.copyOf(attachments);
    }

    /**
     * Encodes with a plain Jackson mapper; {@code byte[]} and binary nodes at any depth become attachments.
     *
     * @throws IllegalArgumentException when an argument cannot be written as JSON
     */
    public static Packet event(String name, @Nullable Object... args) {
        return event(Json.MAPPER, name, args);
    }

    /** Like {@link #event(String, Object...)} with a mapper of the caller's. */
    public static Packet event(ObjectMapper mapper, String name, @Nullable Object... args) {
        return new BodyWriter(mapper).event(name, args);
    }

    /** The packet as bytes that {@link #fromBytes} reads on another node. */
    public byte[] toBytes() {
        Buffer out = Buffer.buffer(body.length + 16).appendByte(BUS_VERSION).appendInt(body.length);
        out.appendBytes(body).appendInt(attachments.size());
        for (Frame attachment : attachments) {
            out.appendInt(attachment.bytes.length).appendBytes(attachment.bytes);
        }
        return out.getBytes();
    }

    /**
     * Reads without parsing what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Packet fromBytes(byte[] bytes) {
        try {
            Buffer in = Buffer.buffer(bytes);
            if (in.getByte(0) != BUS_VERSION) {
                throw new IllegalArgumentException("not a packet of this version");
            }
            int at = 5 + in.getInt(1);
            byte[] body = in.getBytes(5, at);
            int count = in.getInt(at);
            at += 4;
            List<Frame> attachments = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int end = at + 4 + in.getInt(at);
                attachments.add(new Frame(in.getBytes(at + 4, end), true));
                at = end;
            }
            return new Packet(body, attachments);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a truncated packet", e);
        }
    }

    /** How many bytes the JSON has. */
    public int size() {
        return body.length;
    }

    List<Frame> attachments() {
        return attachments;
    }

    Frame frame(String namespace) {
        if (!namespace.equals("/")) {
            return frame(PacketType.EVENT, namespace, "");
        }
        Frame made = root;
        if (made == null) {
            made = frame(PacketType.EVENT, namespace, "");
            root = made;
        }
        return made;
    }

    Frame frame(PacketType type, String namespace, String ackId) {
        PacketType written = attachments.isEmpty() ? type : type.withAttachments();
        String head = "4" + written.digit()
                + (attachments.isEmpty() ? "" : attachments.size() + "-")
                + prefix(namespace)
                + ackId;
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return new Frame(whole, false);
    }

    /** How a namespace is written in a packet's head. */
    static String prefix(String namespace) {
        return namespace.equals("/") ? "" : namespace + ",";
    }
}
