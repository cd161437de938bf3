package konnect.sessions;

import java.util.List;
import org.jdbi.v3.core.Handle;

final class WaitsSql {
    private static final String LENGTH = "SELECT to_ms(ended_at) - to_ms(started_at) AS length FROM session";
    private static final String OVER =
            " paid > 0 AND started_at IS NOT NULL AND state IN ('ended', 'settled') ORDER BY ended_at DESC LIMIT :limit";

    private WaitsSql() {}

    /** How long the expert's live sessions have lasted so far. */
    static List<Long> used(Handle handle, String expertId) {
        return handle.createQuery("SELECT greatest(0, to_ms(clock()) - to_ms(started_at)) FROM session"
                        + " WHERE expert_id = :id AND state IN ('ringing', 'running', 'paused')")
                .bind("id", expertId)
                .mapTo(Long.class)
                .list();
    }

    /** How long the expert's latest sessions lasted from start to end, the shortest first. */
    static List<Long> lengths(Handle handle, String expertId, int limit) {
        return handle.createQuery(
                        "SELECT length FROM (" + LENGTH + " WHERE expert_id = :id AND" + OVER + ") s ORDER BY length")
                .bind("id", expertId)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /** How long everybody's latest sessions lasted, the shortest first. */
    static List<Long> lengths(Handle handle, int limit) {
        return handle.createQuery("SELECT length FROM (" + LENGTH + " WHERE" + OVER + ") s ORDER BY length")
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /** An expert without a free place, how long each of their sessions has lasted, and how many wait. */
    record Busy(String expertId, List<Long> usedMs, int waiting) {}

    static List<Busy> busy(Handle handle, int places) {
        return handle.createQuery("""
                        SELECT s.expert_id, array_agg(greatest(0, to_ms(clock()) - to_ms(s.started_at))) AS used,
                               (SELECT count(*) FROM queue_entry q WHERE q.expert_id = s.expert_id) AS waiting
                        FROM session s WHERE s.state IN ('ringing', 'running', 'paused')
                        GROUP BY s.expert_id HAVING count(*) >= :places""")
                .bind("places", places)
                .map((row, context) -> new Busy(
                        row.getString("expert_id"),
                        List.of((Long[]) row.getArray("used").getArray()),
                        row.getInt("waiting")))
                .list();
    }
}
