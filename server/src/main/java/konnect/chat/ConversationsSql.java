package konnect.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.chat.ConversationOut.LastMessage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class ConversationsSql {
    private ConversationsSql() {}

    /** Sessions beside the counterpart that each was with: two lists of one length. */
    record Pairs(List<String> others, List<String> sessions) {}

    static Map<String, LastMessage> last(Handle handle, Pairs pairs) {
        return query(handle, pairs, """
                        SELECT DISTINCT ON (p.other) p.other, m.session_id, m.id, m.seq, m.body, m.sender, m.at
                        FROM unnest(:others, :sessions) AS p (other, session)
                        JOIN conversation c ON c.session_id = p.session
                        JOIN message m ON m.session_id = p.session AND m.seq = c.last_seq
                        ORDER BY p.other, m.at DESC, m.id DESC""")
                .map((row, context) -> Map.entry(
                        row.getString("other"),
                        new LastMessage(
                                row.getString("session_id"),
                                row.getString("id"),
                                row.getLong("seq"),
                                row.getString("body"),
                                row.getString("sender"),
                                row.getTimestamp("at").toInstant())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Map<String, Long> unread(Handle handle, Pairs pairs, String person) {
        return query(handle, pairs, """
                        SELECT p.other, count(*) AS unread
                        FROM unnest(:others, :sessions) AS p (other, session)
                        LEFT JOIN read_mark r ON r.session_id = p.session AND r.person = :person
                        JOIN message m ON m.session_id = p.session AND m.seq > coalesce(r.seq, 0) AND m.sender <> :person
                        GROUP BY p.other""")
                .bind("person", person)
                .map((row, context) -> Map.entry(row.getString("other"), row.getLong("unread")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Query query(Handle handle, Pairs pairs, String sql) {
        return handle.createQuery(sql)
                .bindArray("others", String.class, pairs.others())
                .bindArray("sessions", String.class, pairs.sessions());
    }
}
