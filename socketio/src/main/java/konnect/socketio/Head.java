package konnect.socketio;

import java.nio.charset.StandardCharsets;

/**
 * What stands before a packet's JSON.
 *
 * @param ackId  -1 when there is none
 * @param body where the JSON begins
 */
record Head(PacketType type, int attachments, String namespace, long ackId, int body) {
    private static final int MAX_NUMBER_DIGITS = 15;
    private static final int MAX_NAMESPACE = 256;

    /** Reads {@code <type>[<attachments>-][<namespace>,][<ack id>]}. */
    static Head read(byte[] packet, int offset, int maxAttachments) throws BadPacket {
        if (offset >= packet.length) {
            throw new BadPacket("empty packet");
        }
        PacketType type = PacketType.of(packet[offset]);
        int at = offset + 1;
        int attachments = 0;
        if (type.hasAttachments()) {
            int end = digits(packet, at);
            long count = number(packet, at, end);
            if (count < 1 || count > maxAttachments || end == packet.length || packet[end] != '-') {
                throw new BadPacket("bad number of attachments");
            }
            attachments = (int) count;
            at = end + 1;
        }
        String namespace = "/";
        if (at < packet.length && packet[at] == '/') {
            int end = indexOf(packet, ',', at);
            namespace = namespace(packet, at, end);
            at = Math.min(end + 1, packet.length);
        }
        int end = digits(packet, at);
        long ackId = number(packet, at, end);
        return new Head(type, attachments, namespace, ackId, end);
    }

    boolean isAck() {
        return type == PacketType.ACK || type == PacketType.BINARY_ACK;
    }

    boolean hasBody(byte[] packet) {
        return body < packet.length;
    }

    private static int digits(byte[] packet, int from) {
        int i = from;
        while (i < packet.length && packet[i] >= '0' && packet[i] <= '9') {
            i++;
        }
        return i;
    }

    /** -1 for no digits. */
    private static long number(byte[] packet, int from, int to) throws BadPacket {
        if (to - from > MAX_NUMBER_DIGITS) {
            throw new BadPacket("number too large");
        }
        long value = from == to ? -1 : 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + packet[i] - '0';
        }
        return value;
    }

    private static int indexOf(byte[] packet, char wanted, int from) {
        int i = from;
        while (i < packet.length && packet[i] != wanted) {
            i++;
        }
        return i;
    }

    /** Without its query string, which some clients append. */
    private static String namespace(byte[] packet, int from, int to) throws BadPacket {
        if (to - from > MAX_NAMESPACE) {
            throw new BadPacket("namespace too long");
        }
        String name = new String(packet, from, to - from, StandardCharsets.UTF_8);
        int query = name.indexOf('?');
        return query < 0 ? name : name.substring(0, query);
    }
}
