package konnect.admin;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class GaugesSql {
    private GaugesSql() {}

    /**
     * One look at everything.
     *
     * @param lagMs by how much the session that has waited longest for its meter is overdue; 0 when none is
     * @param unsettled ended, their money not shared out yet
     * @param letters events that wait to be sent
     * @param wallets in paise
     * @param holds in paise
     */
    public record Readings(
            long lagMs, long live, long unsettled, long online, long waiting, long letters, long wallets, long holds) {}

    static Readings read(Handle handle) {
        return handle.createQuery("""
                SELECT greatest(0, coalesce((SELECT to_ms(clock()) - to_ms(min(next_check)) FROM session
                            WHERE state IN ('ringing', 'running', 'paused')), 0)) AS lag_ms,
                       (SELECT count(*) FROM session WHERE state IN ('ringing', 'running', 'paused')) AS live,
                       (SELECT count(*) FROM session WHERE state = 'ended') AS unsettled,
                       (SELECT count(*) FROM shift) AS online,
                       (SELECT count(*) FROM queue_entry) AS waiting,
                       (SELECT count(*) FROM outbox WHERE sent IS NULL) AS letters,
                       (SELECT coalesce(sum(balance), 0)::bigint FROM account WHERE kind = 'wallet') AS wallets,
                       (SELECT coalesce(sum(balance), 0)::bigint FROM account WHERE kind = 'hold') AS holds
                """).map(ConstructorMapper.of(Readings.class)).one();
    }
}
