package konnect.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class SessionsSql {
    static final String COLUMNS = "id, user_id, expert_id, expert_user_id, type, max_amount, meter,"
            + " expert_spoke, to_ms(last_activity) AS last_activity,"
            + " coalesce(in_call_until > clock(), false) AS in_call";
    private static final String LIVE = "state IN ('ringing', 'running', 'paused')";

    private static final String PARTIES = """
            SELECT id, user_id, expert_user_id, %s OR state = 'open' AS live, state = 'ringing' AS ringing, expert_spoke,
            clock() - last_activity < interval '1 second' AS active_lately,
            EXISTS (SELECT FROM block WHERE blocker = user_id AND blocked = expert_user_id) AS user_blocks,
            EXISTS (SELECT FROM block WHERE blocker = expert_user_id AND blocked = user_id) AS expert_blocks
            FROM session WHERE id = ANY(:ids)""".formatted(LIVE);

    private SessionsSql() {}

    /** Locks sessions that are due and that nobody else is looking at. */
    static List<Session> lockDue(Handle handle, int limit) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM session WHERE " + LIVE + " AND next_check <= clock()"
                        + " ORDER BY next_check, id LIMIT :limit FOR NO KEY UPDATE SKIP LOCKED")
                .bind("limit", limit)
                .map(SessionsSql::session)
                .list();
    }

    /** Locks these sessions as far as they are still live, waiting for whoever looks at them. */
    static List<Session> lockLive(Handle handle, Collection<String> ids) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM session WHERE " + LIVE
                        + " AND id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE")
                .bindArray("ids", String.class, List.copyOf(ids))
                .map(SessionsSql::session)
                .list();
    }

    static List<String> due(Handle handle, int limit) {
        return handle.createQuery("SELECT id FROM session WHERE " + LIVE
                        + " AND next_check <= clock() ORDER BY next_check, id LIMIT :limit")
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    static List<String> live(Handle handle) {
        return handle.createQuery("SELECT id FROM session WHERE " + LIVE + " ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    static void postpone(Handle handle, String id, long millis) {
        handle.createUpdate("UPDATE session SET next_check = clock() + :ms * interval '1 millisecond' WHERE id = :id")
                .bind("id", id)
                .bind("ms", millis)
                .execute();
    }

    static Optional<Session> find(Handle handle, String id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM session WHERE id = :id")
                .bind("id", id)
                .map(SessionsSql::session)
                .findOne();
    }

    /** The live sessions of a person, on either side. */
    static List<Session> liveOf(Handle handle, String personId) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM session WHERE " + LIVE
                        + " AND (user_id = :person OR expert_user_id = :person) ORDER BY created_at DESC, id")
                .bind("person", personId)
                .map(SessionsSql::session)
                .list();
    }

    /** The paid sessions of these people, on either side, that ended in the last minute: none is detected as lost later. */
    static List<String> endedLately(Handle handle, Collection<String> people) {
        return handle.createQuery("""
                        SELECT id FROM session WHERE paid > 0 AND state IN ('ended', 'settled')
                        AND ended_at > clock() - interval '1 minute'
                          AND (user_id = ANY(:people) OR expert_user_id = ANY(:people))
                        ORDER BY id""")
                .bindArray("people", String.class, List.copyOf(people))
                .mapTo(String.class)
                .list();
    }

    static Optional<Parties> parties(Handle handle, String id) {
        return Optional.ofNullable(parties(handle, List.of(id)).get(id));
    }

    static Map<String, Parties> parties(Handle handle, Collection<String> ids) {
        return handle.createQuery(PARTIES)
                .bindArray("ids", String.class, List.copyOf(ids))
                .map((row, context) -> Map.entry(row.getString("id"), party(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Parties party(ResultSet row) throws SQLException {
        return new Parties(
                row.getString("user_id"),
                row.getString("expert_user_id"),
                row.getBoolean("live"),
                row.getBoolean("ringing"),
                row.getBoolean("expert_spoke"),
                row.getBoolean("active_lately"),
                row.getBoolean("user_blocks"),
                row.getBoolean("expert_blocks"));
    }

    static boolean userIsLive(Handle handle, String userId) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM session WHERE user_id = :id AND " + LIVE + ")")
                .bind("id", userId)
                .mapTo(boolean.class)
                .one();
    }

    /** On either side. */
    static boolean isLive(Handle handle, String personId) {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT FROM session WHERE (user_id = :id OR expert_user_id = :id) AND " + LIVE
                                + ")")
                .bind("id", personId)
                .mapTo(boolean.class)
                .one();
    }

    static int liveOfExpert(Handle handle, String expertId) {
        return handle.createQuery(
                        "SELECT count(*) FROM session WHERE expert_id = :id AND (" + LIVE + " OR state = 'open')")
                .bind("id", expertId)
                .mapTo(int.class)
                .one();
    }

    static Optional<String> byStartKey(Handle handle, String startKey) {
        return handle.createQuery("SELECT id FROM session WHERE start_key = :key")
                .bind("key", startKey)
                .mapTo(String.class)
                .findOne();
    }

    static void insert(Handle handle, Session session, String startKey, long nextCheck) {
        var meter = session.meter();
        handle.createUpdate("""
                        INSERT INTO session (id, start_key, user_id, expert_id, expert_user_id, type, price, fee_percent,
                            max_amount, state, meter, paid, last_activity, next_check, created_at, started_at)
                        VALUES (:id, :key, :user, :expert, :expertUser, :type, :price, :fee, :max, :state, :meter::json,
                            :paid, from_ms(:at), from_ms(:next), from_ms(:at), from_ms(:at))""")
                .bind("id", session.id())
                .bind("key", startKey)
                .bind("user", session.userId())
                .bind("expert", session.expertId())
                .bind("expertUser", session.expertUserId())
                .bind("type", session.type())
                .bind("price", meter.terms().price())
                .bind("fee", meter.terms().feePercent())
                .bind(
                        "max",
                        session.maxAmount() == null ? null : session.maxAmount().paise())
                .bind("state", Session.state(meter))
                .bind("meter", MeterJson.write(meter))
                .bind("paid", meter.paid())
                .bind("at", meter.startedAt())
                .bind("next", nextCheck)
                .execute();
    }

    /** Of the live ones among these; locked in their order, as everywhere. */
    static void spoke(Handle handle, List<String> byUser, List<String> byExpert) {
        if (byUser.isEmpty() && byExpert.isEmpty()) {
            return;
        }
        handle.createUpdate("""
                        UPDATE session SET
                        last_activity = CASE WHEN id = ANY(:byUser) THEN clock() ELSE last_activity END,
                        expert_spoke_at =
                            CASE WHEN id = ANY(:byExpert) AND NOT expert_spoke THEN clock() ELSE expert_spoke_at END,
                        expert_spoke = expert_spoke OR id = ANY(:byExpert)
                        WHERE id IN (
                            SELECT id FROM session WHERE id = ANY(:byUser || :byExpert) AND %s
                            ORDER BY id FOR NO KEY UPDATE)""".formatted(LIVE))
                .bindArray("byUser", String.class, byUser)
                .bindArray("byExpert", String.class, byExpert)
                .execute();
    }

    static Session session(ResultSet row, StatementContext context) throws SQLException {
        long max = row.getLong("max_amount");
        var maxAmount = row.wasNull() ? null : new Money(max);
        return new Session(
                row.getString("id"),
                row.getString("user_id"),
                row.getString("expert_id"),
                row.getString("expert_user_id"),
                row.getString("type"),
                maxAmount,
                MeterJson.read(row.getString("meter")),
                row.getBoolean("expert_spoke"),
                row.getLong("last_activity"),
                row.getBoolean("in_call"));
    }
}
