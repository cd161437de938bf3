package konnect.chat;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.chat.MessagesSql.Draft;
import konnect.db.Db;
import konnect.db.ForMessages;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import konnect.sessions.Sessions;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * The messages of sessions. One that has been acknowledged is stored; the same {@code clientMessageId} from the same
 * person is the same message.
 */
@Singleton
public final class Messages {
    /** Messages in one answer at most. */
    public static final int MAX_PAGE = 100;

    private final Db db;
    private final Db together;

    public Messages(Db db, @ForMessages Db together) {
        this.db = db;
        this.together = together;
    }

    /** A page of history: {@code more} when there is more in that direction. */
    public record History(List<Message> items, boolean more) {}

    /** Stores these in one transaction, or none; answers what became of each, in their order. */
    List<Outcome> write(List<Draft> drafts) {
        return together.tx(tx -> new Round(tx, drafts).store());
    }

    /** Stores one. */
    Outcome write(Draft draft) {
        var alone = List.of(draft);
        try {
            return db.tx(tx -> new Round(tx, alone).store()).getFirst();
        } catch (UnableToExecuteStatementException e) {
            if (Db.violates(e, MessagesSql.ONCE)) {
                // Another node has stored the same meanwhile: now it is seen.
                return db.tx(tx -> new Round(tx, alone).store()).getFirst();
            }
            throw e;
        }
    }

    static Draft draft(String sender, ChatCommand.ChatMessage in) {
        return new Draft(in.chatId(), Ids.next("m"), sender, in.message(), in.clientMessageId(), in.attachmentId());
    }

    /** @throws Problem {@code NOT_FOUND} for whoever is not one of the session's two people */
    void requireParty(String sessionId, String userId) {
        try {
            db.read(handle -> Sessions.parties(handle, sessionId, userId));
        } catch (Problem notIn) {
            throw notIn.code() == Code.NOT_IN_SESSION ? Problem.notFound("Session") : notIn;
        }
    }

    /** The messages after a number, oldest first. The caller has checked whose session it is. */
    History after(String sessionId, long seq, int limit) {
        return page(db.read(handle -> MessagesSql.after(handle, sessionId, seq, limit + 1)), limit, true);
    }

    /** The last messages before a number, oldest first. The caller has checked whose session it is. */
    History before(String sessionId, long seq, int limit) {
        return page(db.read(handle -> MessagesSql.before(handle, sessionId, seq, limit + 1)), limit, false);
    }

    private static History page(List<Message> found, int limit, boolean fromStart) {
        if (found.size() <= limit) {
            return new History(found, false);
        }
        return new History(fromStart ? found.subList(0, limit) : found.subList(1, found.size()), true);
    }
}
