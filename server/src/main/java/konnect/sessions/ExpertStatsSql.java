package konnect.sessions;

import java.util.List;
import java.util.Optional;
import konnect.sessions.ExpertStatsOut.Counts;
import org.jdbi.v3.core.Handle;

final class ExpertStatsSql {
    private ExpertStatsSql() {}

    /** Completed sessions since each of three moments and ever, and the minutes of all. */
    record Done(Counts sessions, long minutes) {}

    static Done done(Handle handle, String expertId, List<Long> since) {
        return handle.createQuery("""
                        SELECT count(*) FILTER (WHERE ended_at >= from_ms(:today)) AS today,
                               count(*) FILTER (WHERE ended_at >= from_ms(:week)) AS week,
                               count(*) FILTER (WHERE ended_at >= from_ms(:month)) AS month,
                               count(*) AS total, coalesce(sum(paid), 0)::bigint AS minutes
                        FROM (SELECT ended_at, paid, %s AS status FROM session WHERE expert_id = :expert) AS own
                        WHERE status = 'completed'""".formatted(SessionFactsSql.STATUS))
                .bind("expert", expertId)
                .bind("today", since.get(0))
                .bind("week", since.get(1))
                .bind("month", since.get(2))
                .map((row, context) -> new Done(
                        new Counts(
                                row.getLong("today"), row.getLong("week"), row.getLong("month"), row.getLong("total")),
                        row.getLong("minutes")))
                .one();
    }

    /** The median over the last sessions in which the expert said something, in seconds. */
    static Optional<Long> response(Handle handle, String expertId, int sessions) {
        return handle.createQuery("""
                        SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds))::bigint
                        FROM (SELECT greatest(0, extract(epoch FROM expert_spoke_at - started_at)) AS seconds
                              FROM session WHERE expert_id = :expert AND expert_spoke_at IS NOT NULL
                              ORDER BY created_at DESC LIMIT :sessions) AS last""")
                .bind("expert", expertId)
                .bind("sessions", sessions)
                .mapTo(Long.class)
                .findOne();
    }
}
