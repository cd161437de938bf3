package konnect.chat;

import java.time.Instant;
import konnect.sessions.Events.Person;
import org.jspecify.annotations.Nullable;

/**
 * All that a person has had with one other.
 *
 * @param userId the counterpart's user id
 * @param expertId where the counterpart was the expert of the last session
 * @param counterpart the counterpart's card; absent once the account is gone
 * @param online connected now
 * @param sessions how many they have had
 * @param activeSessionId of the session that is live between them
 * @param unread messages of the counterpart's that the person has not marked as read
 * @param updatedAt of the last thing that happened
 */
public record ConversationOut(
        String userId,
        @Nullable String expertId,
        @Nullable Person counterpart,
        boolean online,
        int sessions,
        String lastSessionId,
        @Nullable String activeSessionId,
        @Nullable LastMessage lastMessage,
        long unread,
        Instant updatedAt) {

    /** The newest message of all their sessions. */
    public record LastMessage(
            String chatId, String messageId, long seq, String message, String senderId, Instant timestamp) {}
}
