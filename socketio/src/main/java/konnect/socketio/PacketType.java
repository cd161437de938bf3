package konnect.socketio;

/** The packet types of Socket.IO 5, in the order of their digits. */
enum PacketType {
    CONNECT(0),
    DISCONNECT(1),
    EVENT(2),
    ACK(3),
    CONNECT_ERROR(4),
    BINARY_EVENT(5),
    BINARY_ACK(6);

    private static final PacketType[] ALL = values();

    private final int digit;

    PacketType(int digit) {
        this.digit = digit;
    }

    static PacketType of(byte digit) throws BadPacket {
        int index = digit - '0';
        if (index < 0 || index >= ALL.length) {
            throw new BadPacket("unknown packet type");
        }
        return ALL[index];
    }

    int digit() {
        return digit;
    }

    boolean hasAttachments() {
        return this == BINARY_EVENT || this == BINARY_ACK;
    }

    PacketType withAttachments() {
        return switch (this) {
            case EVENT, BINARY_EVENT -> BINARY_EVENT;
            case ACK, BINARY_ACK -> BINARY_ACK;
            case CONNECT, DISCONNECT, CONNECT_ERROR -> throw new IllegalArgumentException(name());
        };
    }
}
