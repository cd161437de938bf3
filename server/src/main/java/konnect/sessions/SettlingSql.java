package konnect.sessions;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class SettlingSql {
    private SettlingSql() {}

    /**
     * A session that has ended and whose hold is not yet anybody's.
     *
     * @param served it began, and something of it is kept
     */
    record Unsettled(String id, String expertId, String expertUserId, int feePercent, boolean served) {}

    static List<String> ended(Handle handle, int limit) {
        return handle.createQuery("SELECT id FROM session WHERE state = 'ended' ORDER BY id LIMIT :limit")
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    static List<Unsettled> lock(Handle handle, List<String> ids) {
        return handle.createQuery("""
                        SELECT id, expert_id, expert_user_id, fee_percent, paid > 0 AND started_at IS NOT NULL AS served
                        FROM session
                        WHERE id = ANY(:ids) AND state = 'ended' ORDER BY id FOR NO KEY UPDATE SKIP LOCKED""")
                .bindArray("ids", String.class, ids)
                .map(ConstructorMapper.of(Unsettled.class))
                .list();
    }

    static void settled(Handle handle, List<String> ids) {
        handle.createUpdate("UPDATE session SET state = 'settled' WHERE id = ANY(:ids)")
                .bindArray("ids", String.class, ids)
                .execute();
    }
}
