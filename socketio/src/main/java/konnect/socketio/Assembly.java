package konnect.socketio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A packet that waits for its attachments. Recursion is bounded by the depth of JSON that was read. */
final class Assembly {
    final Head head;
    final ArrayNode args;
    private final List<byte[]> attachments = new ArrayList<>();
    private final long maxBytes;
    private long bytes;
    private long used;

    Assembly(Head head, ArrayNode args, long maxBytes) {
        this.head = head;
        this.args = args;
        this.maxBytes = maxBytes;
    }

    /** Returns whether the packet is whole now. */
    boolean add(byte[] attachment) throws BadPacket {
        bytes += attachment.length;
        if (bytes > maxBytes) {
            throw new BadPacket("attachments too large");
        }
        attachments.add(attachment);
        if (attachments.size() < head.attachments()) {
            return false;
        }
        fill(args);
        if (Long.bitCount(used) != attachments.size()) {
            throw new BadPacket("an attachment without a placeholder");
        }
        return true;
    }

    private JsonNode fill(JsonNode node) throws BadPacket {
        switch (node) {
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, fill(array.get(i)));
                }
            }
            case ObjectNode object -> {
                if (object.path("_placeholder").asBoolean()) {
                    return take(object.path("num"));
                }
                for (var property : object.properties()) {
                    property.setValue(fill(property.getValue()));
                }
            }
            default -> {}
        }
        return node;
    }

    /** Each attachment stands in one place, so that an echo is never larger than what came in. */
    private JsonNode take(JsonNode number) throws BadPacket {
        int index = number.isInt() ? number.intValue() : -1;
        if (index < 0 || index >= attachments.size() || (used & 1L << index) != 0) {
            throw new BadPacket("illegal placeholder");
        }
        used |= 1L << index;
        return BinaryNode.valueOf(attachments.get(index));
    }
}
