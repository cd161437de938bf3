package konnect.chat;

import java.util.List;

/** A page of a session's messages, oldest first: {@code more} when there is more in that direction. */
public record HistoryOut(List<Message> items, boolean more, ReadUpTo readUpTo) {
    static HistoryOut of(Messages.History history, ReadUpTo readUpTo) {
        return new HistoryOut(history.items(), history.more(), readUpTo);
    }
}
