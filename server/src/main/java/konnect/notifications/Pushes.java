package konnect.notifications;

import java.util.List;
import konnect.db.Tx;
import konnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Orders what browsers are told of: in the transaction of its cause, and nothing where nobody has subscribed. */
public final class Pushes {
    /** Somebody has written; only to whoever is not here. */
    public static final String MESSAGE = "message";

    /** Whoever waited is in a session now. */
    public static final String TURN = "turn";

    private Pushes() {}

    /**
     * One order.
     *
     * @param topic what a later one of the same replaces
     * @param subject the session or whatever else it is about
     */
    public record Push(
            String id,
            String userId,
            String topic,
            String kind,
            String subject,
            @Nullable String detail) {}

    /** Whom a push is for, and what it is about. */
    public record Addressed(String userId, String subject) {}

    /** Orders a {@link #MESSAGE} for each of these people, about the session. */
    public static void orderMessages(Tx tx, List<Addressed> all) {
        PushSql.order(
                tx.handle(),
                all.stream()
                        .map(each -> push(each.userId(), MESSAGE, each.subject(), null))
                        .toList());
    }

    /** Orders one; a second of the same about the same before it is sent is the same. */
    public static void order(Tx tx, String userId, String kind, String subject, @Nullable String detail) {
        PushSql.order(tx.handle(), List.of(push(userId, kind, subject, detail)));
    }

    private static Push push(String userId, String kind, String subject, @Nullable String detail) {
        return new Push(Ids.next("push"), userId, kind + " " + subject, kind, subject, detail);
    }
}
