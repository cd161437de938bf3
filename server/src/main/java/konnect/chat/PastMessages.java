package konnect.chat;

import java.util.List;
import konnect.db.Tx;

/** Messages of a past that is written down, with their own times. */
public final class PastMessages {
    private PastMessages() {}

    /** One message; {@code at} in milliseconds since 1970. */
    public record Said(String id, String sessionId, String sender, String body, long at) {}

    /** Writes whole conversations, read by whoever wrote in them; within a session the order of the list is that of the messages. */
    public static void write(Tx tx, List<Said> messages) {
        MessagesSql.insertPast(tx.handle(), messages);
        ReadsSql.readByWriters(tx.handle(), sessions(messages));
    }

    private static List<String> sessions(List<Said> messages) {
        return messages.stream().map(Said::sessionId).distinct().toList();
    }
}
