package konnect.chat;

import java.time.Instant;
import konnect.files.FileOut;
import org.jspecify.annotations.Nullable;

/** One message, as the API shows it. {@code seq} starts at 1 in each session and has no gaps. */
public record Message(
        String id,
        String messageId,
        long seq,
        String message,
        String senderId,
        Instant timestamp,
        @Nullable String clientMessageId,
        @Nullable FileOut attachment) {}
