package konnect.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.chat.PastMessages.Said;
import konnect.db.Columns;
import konnect.files.FileOut;
import konnect.kernel.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

final class MessagesSql {
    static final String ONCE = "message_once";

    private static final String COLUMNS = "id, seq, body, sender, at, client_message_id, attachment";
    private static final RowMapper<Message> MESSAGE = (row, context) -> new Message(
            row.getString("id"),
            row.getString("id"),
            row.getLong("seq"),
            row.getString("body"),
            row.getString("sender"),
            row.getTimestamp("at").toInstant(),
            clientId(row.getString("id"), row.getString("client_message_id")),
            attachment(row.getString("attachment")));

    private MessagesSql() {}

    /** A message that is to be stored. */
    record Draft(
            String sessionId,
            String id,
            String sender,
            String body,
            @Nullable String clientMessageId,
            @Nullable String attachmentId) {
        /** What makes a repetition the same message: the client's id, or our own where a commit is tried again. */
        String onceKey() {
            return clientMessageId == null ? id : clientMessageId;
        }
    }

    private static @Nullable String clientId(String id, String onceKey) {
        return onceKey.equals(id) ? null : onceKey;
    }

    private static @Nullable FileOut attachment(@Nullable String json) {
        return json == null ? null : Json.read(Json.tree(json), FileOut.class);
    }

    /** What two drafts of the same message have in common. */
    record Once(String sessionId, String sender, String key) {
        static Once of(Draft draft) {
            return new Once(draft.sessionId(), draft.sender(), draft.onceKey());
        }
    }

    /** Takes the next numbers of each session and stores its messages under them, in their order; by id. */
    static Map<String, Message> insert(Handle handle, List<Draft> drafts, Map<String, FileOut> attachments) {
        return handle.createQuery("""
                        WITH draft AS (
                            SELECT *, row_number() OVER (PARTITION BY session_id ORDER BY place) AS n,
                                count(*) OVER (PARTITION BY session_id) AS more
                            FROM unnest(:sessions, :ids, :senders, :bodies, :keys, :attachments) WITH ORDINALITY
                                AS d (session_id, id, sender, body, client_message_id, attachment, place)
                        ), next AS (
                            INSERT INTO conversation AS c (session_id, last_seq)
                            SELECT session_id, count(*) FROM draft GROUP BY session_id ORDER BY session_id
                            ON CONFLICT (session_id) DO UPDATE SET last_seq = c.last_seq + excluded.last_seq
                            RETURNING session_id, last_seq)
                        INSERT INTO message (session_id, seq, id, sender, body, client_message_id, at, attachment)
                        SELECT session_id, last_seq - more + n, id, sender, body, client_message_id, clock(), attachment::json
                        FROM draft JOIN next USING (session_id)
                        RETURNING id, seq, body, sender, at, client_message_id, attachment""")
                .bindArray("sessions", String.class, Columns.of(drafts, Draft::sessionId))
                .bindArray("ids", String.class, Columns.of(drafts, Draft::id))
                .bindArray("senders", String.class, Columns.of(drafts, Draft::sender))
                .bindArray("bodies", String.class, Columns.of(drafts, Draft::body))
                .bindArray("keys", String.class, Columns.of(drafts, Draft::onceKey))
                .bindArray("attachments", String.class, Columns.of(drafts, draft -> json(attachments.get(draft.id()))))
                .map(MESSAGE)
                .collect(Collectors.toMap(Message::id, message -> message));
    }

    /** Those that are stored already. */
    static Map<Once, Message> known(Handle handle, List<Draft> drafts) {
        return handle.createQuery("SELECT session_id, " + COLUMNS + """
                         FROM unnest(:sessions, :senders, :keys) AS d (session_id, sender, client_message_id)
                        JOIN message USING (session_id, sender, client_message_id)""")
                .bindArray("sessions", String.class, Columns.of(drafts, Draft::sessionId))
                .bindArray("senders", String.class, Columns.of(drafts, Draft::sender))
                .bindArray("keys", String.class, Columns.of(drafts, Draft::onceKey))
                .map((row, context) -> Map.entry(
                        new Once(
                                row.getString("session_id"),
                                row.getString("sender"),
                                row.getString("client_message_id")),
                        MESSAGE.map(row, context)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static @Nullable String json(@Nullable FileOut attachment) {
        return attachment == null ? null : Json.write(attachment);
    }

    static List<Message> after(Handle handle, String sessionId, long seq, int limit) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM message WHERE session_id = :session AND seq > :seq ORDER BY seq LIMIT :limit")
                .bind("session", sessionId)
                .bind("seq", seq)
                .bind("limit", limit)
                .map(MESSAGE)
                .list();
    }

    /** A message of any session, stored so long ago. */
    record Missed(String sessionId, Message message, long agoMs) {}

    /** The latest messages of these sessions that are not older than this, in order. */
    static List<Missed> since(Handle handle, Collection<String> sessionIds, long ms, int limit) {
        return handle.createQuery("SELECT session, to_ms(clock()) - to_ms(at) AS ago_ms, " + COLUMNS + """
                         FROM unnest(:sessions) AS session CROSS JOIN LATERAL (
                            SELECT * FROM message WHERE session_id = session ORDER BY seq DESC LIMIT :limit) last
                        WHERE at > clock() - :ms * interval '1 millisecond' ORDER BY session, seq""")
                .bindArray("sessions", String.class, List.copyOf(sessionIds))
                .bind("limit", limit)
                .bind("ms", ms)
                .map((row, context) ->
                        new Missed(row.getString("session"), MESSAGE.map(row, context), row.getLong("ago_ms")))
                .list();
    }

    /** The last ones before a number, in order. */
    static List<Message> before(Handle handle, String sessionId, long seq, int limit) {
        return handle.createQuery("SELECT * FROM (SELECT " + COLUMNS
                        + " FROM message WHERE session_id = :session AND seq < :seq ORDER BY seq DESC LIMIT :limit) last"
                        + " ORDER BY seq")
                .bind("session", sessionId)
                .bind("seq", seq)
                .bind("limit", limit)
                .map(MESSAGE)
                .list();
    }

    /** The words of one sender, and what was attached to them. */
    static void erase(Handle handle, List<String> sessionIds, String sender) {
        handle.createUpdate("UPDATE message SET body = '', attachment = NULL, client_message_id = id"
                        + " WHERE session_id = ANY(:sessions) AND sender = :sender")
                .bindArray("sessions", String.class, sessionIds)
                .bind("sender", sender)
                .execute();
    }

    /** Conversations that do not exist yet. */
    static void insertPast(Handle handle, List<Said> messages) {
        handle.createUpdate("""
                        WITH said AS (
                            SELECT session, row_number() OVER (PARTITION BY session ORDER BY place) AS seq, id, sender, body, at
                            FROM unnest(:sessions, :ids, :senders, :bodies, :ats)
                                WITH ORDINALITY AS t (session, id, sender, body, at, place)
                        ), numbered AS (
                            INSERT INTO conversation (session_id, last_seq)
                            SELECT session, max(seq) FROM said GROUP BY session)
                        INSERT INTO message (session_id, seq, id, sender, body, client_message_id, at)
                        SELECT session, seq, id, sender, body, id, from_ms(at) FROM said""")
                .bindArray("sessions", String.class, Columns.of(messages, Said::sessionId))
                .bindArray("ids", String.class, Columns.of(messages, Said::id))
                .bindArray("senders", String.class, Columns.of(messages, Said::sender))
                .bindArray("bodies", String.class, Columns.of(messages, Said::body))
                .bindArray("ats", Long.class, Columns.of(messages, Said::at))
                .execute();
    }
}
