package konnect.sessions;

import java.util.List;
import konnect.kernel.Iso;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;

final class ReportsSql {
    static final String ONCE = "report_once";

    private ReportsSql() {}

    record Draft(String id, String sessionId, String reporter, String reported, String reason) {}

    record Report(String id, String sessionId, String reporter, String reported, String reason, String at) {}

    /** Answers when it was stored. The same report again, by its id, is the same. */
    static String insert(Handle handle, Draft draft) {
        return handle.createQuery("""
                        INSERT INTO report (id, session_id, reporter, reported, reason)
                        VALUES (:id, :sessionId, :reporter, :reported, :reason)
                        ON CONFLICT (id) DO UPDATE SET reason = excluded.reason RETURNING at""")
                .bind("id", draft.id())
                .bind("sessionId", draft.sessionId())
                .bind("reporter", draft.reporter())
                .bind("reported", draft.reported())
                .bind("reason", draft.reason())
                .map((row, context) -> Iso.format(row.getTimestamp("at").toInstant()))
                .one();
    }

    static List<Report> page(Handle handle, Paging paging) {
        return handle.createQuery("SELECT id, session_id, reporter, reported, reason, at FROM report"
                        + " ORDER BY at DESC, id LIMIT :limit OFFSET :offset")
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> new Report(
                        row.getString("id"),
                        row.getString("session_id"),
                        row.getString("reporter"),
                        row.getString("reported"),
                        row.getString("reason"),
                        Iso.format(row.getTimestamp("at").toInstant())))
                .list();
    }

    static long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM report")
                .mapTo(long.class)
                .one();
    }
}
