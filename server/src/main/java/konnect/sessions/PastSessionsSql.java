package konnect.sessions;

import java.util.List;
import konnect.sessions.PastSessions.Held;
import konnect.sessions.PastSessions.PastMinute;
import org.jdbi.v3.core.Handle;

final class PastSessionsSql {
    private static final String INSERT = """
            INSERT INTO session (id, start_key, user_id, expert_id, expert_user_id, type, price, fee_percent, max_amount,
                state, meter, paid, refunded, expert_spoke, last_activity, created_at, started_at, ended_at, end_reason)
            VALUES (:id, :id, :user, :expert, :expertUser, :type, :price, :fee, :max, 'settled', :meter::json, :paid,
                :refunded, :spoke, from_ms(:active), from_ms(:started), from_ms(:started), from_ms(:ended), :reason)
            """;

    private static final String CHARGE = """
            INSERT INTO charged_minute (session_id, n, attempt, charged_at, reversed_at)
            SELECT id, n, attempt, from_ms(at), from_ms(reversed)
            FROM unnest(:ids, :ns, :attempts, :ats, :reversed) AS t (id, n, attempt, at, reversed)
            """;

    private PastSessionsSql() {}

    static void insert(Handle handle, List<Held> sessions) {
        var batch = handle.prepareBatch(INSERT);
        for (var held : sessions) {
            var meter = held.meter();
            var end = held.end();
            batch.bind("id", held.id())
                    .bind("user", held.userId())
                    .bind("expert", held.expertId())
                    .bind("expertUser", held.expertUserId())
                    .bind("type", held.type())
                    .bind("price", meter.terms().price())
                    .bind("fee", meter.terms().feePercent())
                    .bind(
                            "max",
                            held.maxAmount() == null ? null : held.maxAmount().paise())
                    .bind("meter", MeterJson.write(meter))
                    .bind("paid", meter.paid())
                    .bind("refunded", end.refund())
                    .bind("spoke", held.expertSpoke())
                    .bind("active", held.lastActivity())
                    .bind("started", meter.startedAt())
                    .bind("ended", end.at())
                    .bind("reason", end.reason().word())
                    .add();
        }
        batch.execute();
    }

    static void charge(Handle handle, List<PastMinute> minutes) {
        handle.createUpdate(CHARGE)
                .bind("ids", minutes.stream().map(PastMinute::sessionId).toArray(String[]::new))
                .bind("ns", minutes.stream().map(PastMinute::n).toArray(Integer[]::new))
                .bind("attempts", minutes.stream().map(PastMinute::attempt).toArray(Integer[]::new))
                .bind("ats", minutes.stream().map(PastMinute::at).toArray(Long[]::new))
                .bind("reversed", minutes.stream().map(PastMinute::reversedAt).toArray(Long[]::new))
                .execute();
    }
}
