package konnect.sessions;

import java.util.List;
import java.util.Optional;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

final class QueueSql {
    private static final String COLUMNS =
            "id, user_id, expert_id, type, price, max_amount, start_key, to_ms(asked_at) AS asked_at";

    private QueueSql() {}

    /** A user's place in an expert's queue, with what was agreed when they asked. */
    record Entry(
            long id,
            String userId,
            String expertId,
            String type,
            Money price,
            @Nullable Money maxAmount,
            String startKey,
            long askedAt) {}

    static void join(Handle handle, Request request, Money price) {
        handle.createUpdate("""
                        INSERT INTO queue_entry (user_id, expert_id, type, price, max_amount, start_key)
                        VALUES (:user, :expert, :type, :price, :max, :key) ON CONFLICT (user_id, expert_id) DO NOTHING""")
                .bind("user", request.userId())
                .bind("expert", request.expertId())
                .bind("type", request.type())
                .bind("price", price)
                .bind(
                        "max",
                        request.maxAmount() == null ? null : request.maxAmount().paise())
                .bind("key", request.startKey())
                .execute();
    }

    static List<Entry> of(Handle handle, String expertId) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM queue_entry WHERE expert_id = :id ORDER BY id")
                .bind("id", expertId)
                .map(ConstructorMapper.of(Entry.class))
                .list();
    }

    static List<Entry> ofUser(Handle handle, String userId) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM queue_entry WHERE user_id = :id ORDER BY id")
                .bind("id", userId)
                .map(ConstructorMapper.of(Entry.class))
                .list();
    }

    static List<String> expertsWithQueues(Handle handle) {
        return handle.createQuery("SELECT DISTINCT expert_id FROM queue_entry")
                .mapTo(String.class)
                .list();
    }

    static int length(Handle handle, String expertId) {
        return handle.createQuery("SELECT count(*) FROM queue_entry WHERE expert_id = :id")
                .bind("id", expertId)
                .mapTo(int.class)
                .one();
    }

    static Optional<Integer> position(Handle handle, String expertId, String userId) {
        return handle.createQuery("""
                        SELECT (SELECT count(*) FROM queue_entry e WHERE e.expert_id = mine.expert_id AND e.id <= mine.id)
                        FROM queue_entry mine WHERE mine.expert_id = :expert AND mine.user_id = :user""")
                .bind("expert", expertId)
                .bind("user", userId)
                .mapTo(Integer.class)
                .findOne();
    }

    static boolean leave(Handle handle, long id) {
        return handle.createUpdate("DELETE FROM queue_entry WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
