package konnect.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import konnect.kernel.Money;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads sessions as lists and receipts show them. */
final class SessionFactsSql {
    /** The one place that says what a state is called outside. A meter that ran has charged a minute. */
    static final String STATUS = """
            CASE WHEN state IN ('pending', 'ringing') THEN 'pending'
                 WHEN state IN ('confirmed', 'open') THEN 'confirmed'
                 WHEN state IN ('running', 'paused') THEN 'in_progress'
                 WHEN scheduled_at IS NOT NULL AND started_at IS NULL
                     AND (end_reason <> 'no-show' OR refunded = price * paid) THEN 'cancelled'
                 WHEN paid > 0 THEN 'completed'
                 ELSE 'cancelled' END""";

    static final String COLUMNS = "id, user_id, expert_id, expert_user_id, type, " + STATUS
            + " AS status, price, fee_percent, max_amount, paid, refunded, created_at, scheduled_at,"
            + " CASE WHEN paid > 0 THEN started_at END AS started_at, ended_at, end_reason";

    static final String NEWEST = " ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset";

    private SessionFactsSql() {}

    /** Whose sessions, from which side, and which of them; null for all. */
    record Filter(
            String personId,
            Side side,
            @Nullable SessionStatus status,
            @Nullable String type) {}

    /** On which side of a session somebody is. */
    enum Side {
        USER("user_id"),
        EXPERT("expert_user_id");

        private final String column;

        Side(String column) {
            this.column = column;
        }
    }

    static Optional<SessionFacts> find(Handle handle, String id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM session WHERE id = :id")
                .bind("id", id)
                .map(SessionFactsSql::facts)
                .findOne();
    }

    static List<SessionFacts> page(Handle handle, Filter filter, Paging paging) {
        return chosen(handle, "SELECT " + COLUMNS, filter, NEWEST)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(SessionFactsSql::facts)
                .list();
    }

    static long count(Handle handle, Filter filter) {
        return chosen(handle, "SELECT count(*)", filter, "").mapTo(long.class).one();
    }

    /** Of the index of settled sessions alone. */
    static SessionFigures figures(Handle handle) {
        return handle.createQuery("SELECT count(*) AS sessions, coalesce(sum(paid), 0)::bigint AS minutes"
                        + " FROM session WHERE state = 'settled' AND paid > 0")
                .map((row, context) -> new SessionFigures(row.getLong("sessions"), row.getLong("minutes")))
                .one();
    }

    private static Query chosen(Handle handle, String select, Filter filter, String order) {
        var status = filter.status();
        return handle.createQuery(select + " FROM session WHERE " + filter.side().column + " = :person"
                        + " AND (:status::text IS NULL OR " + STATUS + " = :status)"
                        + " AND (:type::text IS NULL OR type = :type)" + order)
                .bind("person", filter.personId())
                .bind("status", status == null ? null : status.word())
                .bind("type", filter.type());
    }

    static SessionFacts facts(ResultSet row, StatementContext context) throws SQLException {
        long max = row.getLong("max_amount");
        var maxAmount = row.wasNull() ? null : new Money(max);
        return new SessionFacts(
                row.getString("id"),
                row.getString("user_id"),
                row.getString("expert_id"),
                row.getString("expert_user_id"),
                row.getString("type"),
                SessionStatus.of(row.getString("status")),
                new Money(row.getLong("price")),
                row.getInt("fee_percent"),
                maxAmount,
                row.getInt("paid"),
                new Money(row.getLong("refunded")),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "scheduled_at"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getString("end_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
