package konnect.chat;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import konnect.realtime.EventName;
import org.jspecify.annotations.Nullable;

/** What clients may ask of a conversation. */
sealed interface ChatCommand {
    int MAX_ID = 128;
    int MAX_MESSAGE = 4_000;

    @EventName(value = "chat-message", does = "Says something; it is stored before it is acknowledged")
    @Refuses({Code.FORBIDDEN, Code.NOT_IN_SESSION, Code.SESSION_ENDED, Code.BLOCKED, Code.CONFLICT})
    record ChatMessage(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotBlank @Size(max = MAX_MESSAGE) String message,
            @Nullable @Size(max = MAX_ID) String senderId,
            @Nullable @Size(min = 1, max = MAX_ID) String clientMessageId,
            @Nullable @Size(min = 1, max = MAX_ID) String attachmentId)
            implements ChatCommand {}

    @EventName(value = "typing", does = "The person types, or no longer; relayed, never stored")
    @Refuses({Code.NOT_IN_SESSION, Code.SESSION_ENDED})
    record Typing(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotNull Boolean typing) implements ChatCommand {}

    @EventName(value = "message-read", does = "The person has read up to seq")
    @Refuses(Code.NOT_IN_SESSION)
    record MessageRead(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotNull @Min(1) Long seq) implements ChatCommand {}

    @EventName(value = "resume-session", does = "Answers how the session stands and what was said after a seq")
    @Refuses(Code.NOT_IN_SESSION)
    record ResumeSession(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @Nullable @Min(0) Long afterSeq) implements ChatCommand {
        long after() {
            return afterSeq == null ? 0 : afterSeq;
        }
    }
}
