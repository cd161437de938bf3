package konnect.chat;

import java.time.Instant;
import konnect.files.FileOut;
import konnect.realtime.People;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** Payload of {@code new-message}. */
record NewMessage(
        String chatId,
        String messageId,
        long seq,
        String message,
        String senderId,
        Instant timestamp,
        @Nullable String clientMessageId,
        @Nullable FileOut attachment) {

    static Packet packet(String chatId, Message message) {
        return People.packet(
                "new-message",
                new NewMessage(
                        chatId,
                        message.id(),
                        message.seq(),
                        message.message(),
                        message.senderId(),
                        message.timestamp(),
                        message.clientMessageId(),
                        message.attachment()));
    }

    /** What a message is known by on all nodes. */
    static String key(Message message) {
        return "message:" + message.id();
    }
}
