package konnect.sessions;

import java.time.Instant;
import java.util.List;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

final class CounterpartsSql {
    private static final String MINE = """
            SELECT s.id, s.expert_id, s.created_at, s.user_id = :person AS asked,
                   CASE WHEN s.user_id = :person THEN s.expert_user_id ELSE s.user_id END AS other,
                   coalesce(s.ended_at, greatest(s.last_activity, s.created_at)) AS at,
                   s.state IN ('ringing', 'running', 'paused') AS live
            FROM session s WHERE s.user_id = :person OR s.expert_id = :expert
            """;

    private static final String PAGE = "WITH mine AS (" + MINE + """
            )
            SELECT other, to_ms(max(at)) AS at, array_agg(id ORDER BY created_at DESC, id DESC) AS sessions,
                   (array_agg(expert_id ORDER BY created_at DESC, id DESC))[1] AS expert_id,
                   (array_agg(asked ORDER BY created_at DESC, id DESC))[1] AS asked,
                   max(id) FILTER (WHERE live) AS active
            FROM mine GROUP BY other ORDER BY max(at) DESC, other LIMIT :limit OFFSET :offset
            """;

    private static final RowMapper<Row> ROW = (row, context) -> new Row(
            row.getString("other"),
            row.getBoolean("asked") ? row.getString("expert_id") : null,
            List.of((String[]) row.getArray("sessions").getArray()),
            row.getString("active"),
            Instant.ofEpochMilli(row.getLong("at")));

    private CounterpartsSql() {}

    /** A person and, where they are one, the expert that they are. */
    record Viewer(String personId, @Nullable String expertId) {}

    /** @param expertId of the counterpart, where the viewer asked for the last session */
    record Row(
            String userId,
            @Nullable String expertId,
            List<String> sessionIds,
            @Nullable String activeSessionId,
            Instant at) {}

    static List<Row> page(Handle handle, Viewer viewer, Paging paging) {
        return query(handle, PAGE, viewer)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(ROW)
                .list();
    }

    static long count(Handle handle, Viewer viewer) {
        return query(handle, "SELECT count(DISTINCT other) FROM (" + MINE + ") mine", viewer)
                .mapTo(long.class)
                .one();
    }

    private static Query query(Handle handle, String sql, Viewer viewer) {
        return handle.createQuery(sql).bind("person", viewer.personId()).bind("expert", viewer.expertId());
    }
}
