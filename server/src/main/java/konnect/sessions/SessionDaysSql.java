package konnect.sessions;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Sessions by day. */
final class SessionDaysSql {
    private static final String DAYS = """
            SELECT date, sum(requested)::bigint AS requested, sum(completed)::bigint AS completed,
                   sum(cancelled)::bigint AS cancelled, sum(minutes)::bigint AS minutes
            FROM (SELECT to_char(created_at AT TIME ZONE :zone, 'YYYY-MM-DD') AS date, 1 AS requested,
                         0 AS completed, 0 AS cancelled, 0 AS minutes
                  FROM session WHERE created_at >= from_ms(:from) AND created_at < from_ms(:to)
                  UNION ALL
                  SELECT to_char(ended_at AT TIME ZONE :zone, 'YYYY-MM-DD'), 0, (status = 'completed')::int,
                         (status = 'cancelled')::int, CASE WHEN status = 'completed' THEN paid ELSE 0 END
                  FROM (SELECT ended_at, paid, %s AS status FROM session
                        WHERE ended_at >= from_ms(:from) AND ended_at < from_ms(:to)) AS over) AS each
            GROUP BY date ORDER BY date
            """.formatted(SessionFactsSql.STATUS);

    private SessionDaysSql() {}

    static List<SessionDay> days(Handle handle, String zone, long from, long to) {
        return handle.createQuery(DAYS)
                .bind("zone", zone)
                .bind("from", from)
                .bind("to", to)
                .map(ConstructorMapper.of(SessionDay.class))
                .list();
    }
}
