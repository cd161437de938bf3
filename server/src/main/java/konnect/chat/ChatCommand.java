package konnect.chat;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import konnect.realtime.EventName;
import org.jspecify.annotations.Nullable;

/** What clients may ask of a conversation. */
sealed interface ChatCommand {
    int MAX_ID = 128;
    int MAX_MESSAGE = 4_000;

    @EventName("chat-message")
    record ChatMessage(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotBlank @Size(max = MAX_MESSAGE) String message,
            @Nullable @Size(max = MAX_ID) String senderId,
            @Nullable @Size(min = 1, max = MAX_ID) String clientMessageId,
            @Nullable @Size(min = 1, max = MAX_ID) String attachmentId)
            implements ChatCommand {}

    @EventName("typing")
    record Typing(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotNull Boolean typing) implements ChatCommand {}

    @EventName("message-read")
    record MessageRead(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotNull @Min(1) Long seq) implements ChatCommand {}

    @EventName("resume-session")
    record ResumeSession(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @Nullable @Min(0) Long afterSeq) implements ChatCommand {
        long after() {
            return afterSeq == null ? 0 : afterSeq;
        }
    }
}
