package konnect.wallet;

import java.util.List;
import java.util.Optional;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The SQL of withdrawals as administrators see them. */
final class PayoutsSql {
    private static final String COLUMNS = "id, user_id, amount, state, bank_reference, reason,"
            + " to_ms(requested_at) AS requested_at, to_ms(decided_at) AS decided_at, decided_by";
    private static final String CHOSEN = " FROM withdrawal WHERE (:state::text IS NULL OR state = :state)";

    private PayoutsSql() {}

    static List<Payout> page(Handle handle, @Nullable String state, Paging paging) {
        return handle.createQuery("SELECT " + COLUMNS + CHOSEN
                        + " ORDER BY requested_at DESC, id DESC LIMIT :limit OFFSET :offset")
                .bind("state", state)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(ConstructorMapper.of(Payout.class))
                .list();
    }

    static long count(Handle handle, @Nullable String state) {
        return handle.createQuery("SELECT count(*)" + CHOSEN)
                .bind("state", state)
                .mapTo(long.class)
                .one();
    }

    static Optional<Payout> lock(Handle handle, String id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM withdrawal WHERE id = :id FOR NO KEY UPDATE")
                .bind("id", id)
                .map(ConstructorMapper.of(Payout.class))
                .findOne();
    }

    static void decide(Handle handle, Payout payout) {
        handle.createUpdate("""
                        UPDATE withdrawal SET state = :state, bank_reference = :bankReference, reason = :reason,
                            decided_at = from_ms(:decidedAt), decided_by = :decidedBy
                        WHERE id = :id AND state = 'pending'""").bindMethods(payout).execute();
    }

    /** Why some were not paid out was told to the person. */
    static void forgetReasons(Handle handle, String userId) {
        handle.createUpdate("UPDATE withdrawal SET reason = '' WHERE user_id = :user AND reason IS NOT NULL")
                .bind("user", userId)
                .execute();
    }
}
