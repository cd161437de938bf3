package konnect.chat;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import konnect.files.FileOut;
import konnect.realtime.Told;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** Payload of {@code new-message}. */
record NewMessage(
        String chatId,
        String messageId,
        @Min(1) long seq,
        @Size(min = 1, max = ChatCommand.MAX_MESSAGE) String message,
        String senderId,
        Instant timestamp,
        @Nullable String clientMessageId,
        @Nullable FileOut attachment) {

    static final Told<NewMessage> TOLD =
            Told.of("new-message", NewMessage.class, "To every socket of both people, the sender's too");

    static Packet packet(String chatId, Message message) {
        return TOLD.packet(new NewMessage(
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
