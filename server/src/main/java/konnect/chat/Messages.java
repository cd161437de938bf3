package konnect.chat;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.chat.MessagesSql.Draft;
import konnect.db.Db;
import konnect.files.FileOut;
import konnect.files.Purpose;
import konnect.files.Uploads;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import konnect.notifications.Pushes;
import konnect.sessions.Parties;
import konnect.sessions.Sessions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * The messages of sessions. One that has been acknowledged is stored; the same {@code clientMessageId} from the same
 * person is the same message.
 */
@Singleton
public final class Messages {
    /** Messages in one answer at most. */
    public static final int MAX_PAGE = 100;

    private final Db db;

    public Messages(Db db) {
        this.db = db;
    }

    /** A stored message and who has to see it. */
    record Stored(Message message, Parties parties) {}

    /** A page of history: {@code more} when there is more in that direction. */
    public record History(List<Message> items, boolean more) {}

    /** @throws Problem {@code NOT_IN_SESSION}, {@code BLOCKED}, {@code SESSION_ENDED} */
    Stored write(Draft draft) {
        try {
            return db.tx(tx -> {
                var parties = Sessions.parties(tx.handle(), draft.sessionId(), draft.sender());
                if (!parties.live()) {
                    return repeated(draft, parties);
                }
                if (parties.ringing()) {
                    throw new Problem(Code.CONFLICT, "Nobody has answered the call yet");
                }
                parties.refuseBlocked(draft.sender());
                var message = MessagesSql.insert(tx.handle(), draft, attachment(tx.handle(), draft));
                Sessions.spoke(tx, draft.sessionId(), parties, draft.sender());
                var other = draft.sender().equals(parties.userId()) ? parties.expertUserId() : parties.userId();
                Pushes.order(tx, other, Pushes.MESSAGE, draft.sessionId(), null);
                return new Stored(message, parties);
            });
        } catch (UnableToExecuteStatementException e) {
            if (Db.violates(e, MessagesSql.ONCE)) {
                return repeated(draft, db.read(handle -> Sessions.parties(handle, draft.sessionId(), draft.sender())));
            }
            throw e;
        }
    }

    /** An attachment belongs to the session it was uploaded for, and to who uploaded it. */
    private static @Nullable FileOut attachment(Handle handle, Draft draft) {
        var id = draft.attachmentId();
        if (id == null) {
            return null;
        }
        return Uploads.own(handle, id, draft.sender(), Purpose.ATTACHMENT)
                .filter(file -> draft.sessionId().equals(file.sessionId()))
                .orElseThrow(() -> Problem.invalid("attachmentId", "is no attachment of yours in this session"))
                .out();
    }

    /** What has been stored before under this client's id; a session that is over takes nothing new. */
    private Stored repeated(Draft draft, Parties parties) {
        return db.read(handle -> MessagesSql.known(handle, draft.sessionId(), draft.sender(), draft.onceKey()))
                .map(message -> new Stored(message, parties))
                .orElseThrow(Sessions::ended);
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
