package konnect.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import konnect.meter.Metered;
import konnect.meter.Phase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class ReservationsSql {
    static final String EXPERT_SLOT = "session_expert_slot";
    static final String USER_SLOT = "session_user_slot";
    private static final String WAITING = "state IN ('pending', 'confirmed', 'open')";
    private static final String COLUMNS = SessionsSql.COLUMNS + ", to_ms(created_at) AS booked_at";

    private ReservationsSql() {}

    /** A booking with the moment it was made. */
    record Row(Session session, long bookedAt) {
        Reservation reservation() {
            return Reservation.of(session, bookedAt);
        }
    }

    static void insert(Handle handle, Session session, Phase.Booked booked, long nextCheck) {
        var meter = session.meter();
        handle.createUpdate("""
                        INSERT INTO session (id, start_key, user_id, expert_id, expert_user_id, type, price, fee_percent,
                            state, meter, paid, last_activity, next_check, created_at, scheduled_at, booked_until)
                        VALUES (:id, 'book:' || :id, :user, :expert, :expertUser, :type, :price, :fee, :state,
                            :meter::json, :paid, from_ms(:at), from_ms(:next), from_ms(:at), from_ms(:from),
                            from_ms(:until))""")
                .bind("id", session.id())
                .bind("user", session.userId())
                .bind("expert", session.expertId())
                .bind("expertUser", session.expertUserId())
                .bind("type", session.type())
                .bind("price", meter.terms().price())
                .bind("fee", meter.terms().feePercent())
                .bind("state", Session.state(meter))
                .bind("meter", MeterJson.write(meter))
                .bind("paid", meter.paid())
                .bind("at", meter.lastAt())
                .bind("next", nextCheck)
                .bind("from", booked.from())
                .bind("until", booked.until())
                .execute();
    }

    /** Locks one that has not begun. */
    static Optional<Row> lock(Handle handle, String id) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM session WHERE id = :id AND " + WAITING + " FOR NO KEY UPDATE")
                .bind("id", id)
                .map(ReservationsSql::row)
                .findOne();
    }

    static List<String> due(Handle handle, int limit) {
        return handle.createQuery("SELECT id FROM session WHERE " + WAITING + " AND next_check <= clock()"
                        + " ORDER BY next_check, id LIMIT :limit")
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    static void began(Handle handle, String id, Metered meter) {
        handle.createUpdate("UPDATE session SET started_at = from_ms(:at), last_activity = clock() WHERE id = :id")
                .bind("id", id)
                .bind("at", meter.startedAt())
                .execute();
    }

    static List<Reservations.Taken> taken(Handle handle, String expertId, long from, long until) {
        return handle.createQuery("""
                        SELECT to_ms(scheduled_at) AS from, to_ms(booked_until) AS until FROM session
                        WHERE expert_id = :expert AND scheduled_at IS NOT NULL
                          AND state IN ('pending', 'confirmed', 'open', 'running')
                          AND tstzrange(scheduled_at, booked_until) && tstzrange(from_ms(:from), from_ms(:until))
                        ORDER BY scheduled_at""")
                .bind("expert", expertId)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> new Reservations.Taken(row.getLong("from"), row.getLong("until")))
                .list();
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        return new Row(SessionsSql.session(row, context), row.getLong("booked_at"));
    }
}
