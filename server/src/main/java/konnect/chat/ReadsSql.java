package konnect.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

final class ReadsSql {
    private ReadsSql() {}

    /** The new mark, never beyond the last message; empty where it would not have moved. */
    static Optional<Long> raise(Handle handle, String sessionId, String person, long seq) {
        return handle.createQuery("""
                        INSERT INTO read_mark AS r (session_id, person, seq, at)
                        SELECT session_id, :person, least(:seq, last_seq), clock() FROM conversation
                        WHERE session_id = :session AND last_seq > 0
                        ON CONFLICT (session_id, person) DO UPDATE SET seq = excluded.seq, at = excluded.at
                        WHERE r.seq < excluded.seq
                        RETURNING seq""")
                .bind("session", sessionId)
                .bind("person", person)
                .bind("seq", seq)
                .mapTo(Long.class)
                .findOne();
    }

    /** Whoever has written in one of those sessions has read all of it, at the time of its last message. */
    static void readByWriters(Handle handle, List<String> sessions) {
        handle.createUpdate("""
                        INSERT INTO read_mark (session_id, person, seq, at)
                        SELECT m.session_id, w.sender, max(m.seq), max(m.at) FROM message m
                        JOIN (SELECT DISTINCT session_id, sender FROM message WHERE session_id = ANY (:sessions)) w
                            ON w.session_id = m.session_id
                        GROUP BY m.session_id, w.sender""").bindArray("sessions", String.class, sessions).execute();
    }

    /** The marks of a session by person. */
    static Map<String, Long> of(Handle handle, String sessionId) {
        return handle.createQuery("SELECT person, seq FROM read_mark WHERE session_id = :session")
                .bind("session", sessionId)
                .map((row, context) -> Map.entry(row.getString("person"), row.getLong("seq")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
