package konnect.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.admin.HistoryOut.TopExpert;
import konnect.admin.PeakOut.Hour;
import konnect.admin.PeakOut.Most;
import konnect.admin.RealtimeOut.Active;
import konnect.admin.RealtimeOut.Line;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Counts over everybody's tables. */
final class MetricsSql {
    private static final int MOST_LINES = 100;
    private static final String LIVE = "state IN ('ringing', 'running', 'paused')";

    private static final String NOW = """
            SELECT (SELECT count(*) FROM person) AS users,
                   (SELECT count(*) FROM expert WHERE status = 'approved') AS experts,
                   (SELECT count(*) FROM expert WHERE status NOT IN ('approved', 'rejected')) AS applications,
                   (SELECT count(*) FROM shift) AS online,
                   (SELECT count(*) FROM session WHERE %s) AS active,
                   (SELECT count(*) FROM queue_entry) AS queued,
                   (SELECT coalesce(sum(balance), 0)::bigint FROM account WHERE kind = 'wallet') AS wallets,
                   (SELECT count(*) FROM withdrawal WHERE state = 'pending') AS payouts,
                   (SELECT coalesce(sum(amount), 0)::bigint FROM withdrawal WHERE state = 'pending') AS payout_amount
            """.formatted(LIVE);

    /** A session that ends in the moment in which another begins leaves its place first. */
    private static final String PEAK_SESSIONS = """
            WITH lasting AS (
                SELECT greatest(started_at, from_ms(:from)) AS began, ended_at FROM session
                WHERE paid > 0 AND started_at < from_ms(:to) AND (ended_at IS NULL OR ended_at > from_ms(:from))
            ), edge AS (
                SELECT began AS at, 1 AS step FROM lasting
                UNION ALL SELECT ended_at, -1 FROM lasting WHERE ended_at < from_ms(:to)
            )
            SELECT sum(step) OVER (ORDER BY at, step) AS most, at FROM edge ORDER BY most DESC, at LIMIT 1
            """;

    private static final String PEAK_EXPERTS = """
            SELECT online AS most, at FROM expert_peak
            WHERE at >= from_ms(:from) AND at < from_ms(:to) ORDER BY online DESC, at LIMIT 1
            """;

    private static final String HOURS = """
            SELECT extract(hour FROM started_at AT TIME ZONE :zone)::int AS hour, count(*) AS sessions,
                   sum(paid)::bigint AS minutes
            FROM session WHERE paid > 0 AND started_at >= from_ms(:from) AND started_at < from_ms(:to)
            GROUP BY 1 ORDER BY 1
            """;

    private static final String TOP = """
            SELECT s.expert_id, e.name, count(*) AS sessions, sum(s.paid)::bigint AS minutes
            FROM session s JOIN expert e ON e.id = s.expert_id
            WHERE s.paid > 0 AND s.state IN ('ended', 'settled')
              AND s.ended_at >= from_ms(:from) AND s.ended_at < from_ms(:to)
            GROUP BY s.expert_id, e.name ORDER BY minutes DESC, s.expert_id LIMIT 10
            """;

    private static final String MOVING = """
            SELECT (SELECT count(*) FROM shift) AS online,
                   (SELECT count(*) FROM shift WHERE accepting) AS available,
                   (SELECT count(*) FROM expert_live WHERE online AND busy) AS busy,
                   count(*) FILTER (WHERE state = 'ringing') AS ringing,
                   count(*) FILTER (WHERE state = 'running') AS running,
                   count(*) FILTER (WHERE state = 'paused') AS paused,
                   (SELECT count(DISTINCT c.person) FROM connection c JOIN node n ON n.id = c.node AND n.epoch = c.epoch
                    WHERE c.closed IS NULL AND NOT n.reaped) AS people,
                   (SELECT count(*) FROM queue_entry) AS queued,
                   clock() AS at
            FROM session WHERE %s
            """.formatted(LIVE);

    private static final String LINES = """
            SELECT q.expert_id, e.name, count(*)::int AS length, max(l.eta_seconds) AS eta_seconds
            FROM queue_entry q JOIN expert e ON e.id = q.expert_id JOIN expert_live l ON l.expert_id = q.expert_id
            GROUP BY q.expert_id, e.name ORDER BY length DESC, q.expert_id LIMIT :limit
            """;

    private MetricsSql() {}

    /** Now, whatever the day. */
    record Now(
            long users,
            long experts,
            long applications,
            long online,
            long active,
            long queued,
            Money wallets,
            long payouts,
            Money payoutAmount) {}

    static Now now(Handle handle) {
        return handle.createQuery(NOW)
                .map((row, context) -> new Now(
                        row.getLong("users"),
                        row.getLong("experts"),
                        row.getLong("applications"),
                        row.getLong("online"),
                        row.getLong("active"),
                        row.getLong("queued"),
                        new Money(row.getLong("wallets")),
                        row.getLong("payouts"),
                        new Money(row.getLong("payout_amount"))))
                .one();
    }

    /** How many sign-ups there were by day. */
    static Map<String, Long> signUps(Handle handle, Span span) {
        return byDay(handle, "person", "created_at", span);
    }

    static Map<String, Long> applications(Handle handle, Span span) {
        return byDay(handle, "expert", "applied_at", span);
    }

    private static Map<String, Long> byDay(Handle handle, String table, String column, Span span) {
        var days = new HashMap<String, Long>();
        handle.createQuery(
                        "SELECT to_char(" + column + " AT TIME ZONE :zone, 'YYYY-MM-DD') AS date, count(*) AS n FROM "
                                + table + " WHERE " + column + " >= from_ms(:from) AND " + column
                                + " < from_ms(:to) GROUP BY 1")
                .bindMethods(span)
                .map((row, context) -> Map.entry(row.getString("date"), row.getLong("n")))
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    static List<TopExpert> top(Handle handle, Span span) {
        return handle.createQuery(TOP)
                .bindMethods(span)
                .map(ConstructorMapper.of(TopExpert.class))
                .list();
    }

    static Most peakSessions(Handle handle, Span span) {
        return most(handle, PEAK_SESSIONS, span);
    }

    static Most peakExperts(Handle handle, Span span) {
        return most(handle, PEAK_EXPERTS, span);
    }

    private static Most most(Handle handle, String sql, Span span) {
        return handle.createQuery(sql)
                .bindMethods(span)
                .map((row, context) -> new Most(row.getLong("most"), instant(row, "at")))
                .findOne()
                .orElse(Most.NONE);
    }

    static List<Hour> hours(Handle handle, Span span) {
        return handle.createQuery(HOURS)
                .bindMethods(span)
                .map(ConstructorMapper.of(Hour.class))
                .list();
    }

    static RealtimeOut realtime(Handle handle) {
        var queues = handle.createQuery(LINES)
                .bind("limit", MOST_LINES)
                .map(ConstructorMapper.of(Line.class))
                .list();
        return handle.createQuery(MOVING)
                .map((row, context) -> new RealtimeOut(
                        instant(row, "at"),
                        row.getLong("online"),
                        row.getLong("available"),
                        row.getLong("busy"),
                        active(row),
                        row.getLong("people"),
                        row.getLong("queued"),
                        queues))
                .one();
    }

    private static Active active(ResultSet row) throws SQLException {
        long ringing = row.getLong("ringing");
        long running = row.getLong("running");
        long paused = row.getLong("paused");
        return new Active(ringing + running + paused, ringing, running, paused);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
