package konnect.sessions;

import java.util.List;
import java.util.Optional;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

final class QueueSql {
    private static final String COLUMNS =
            "id, user_id, expert_id, type, price, max_amount, start_key, to_ms(asked_at) AS asked_at,"
                    + " request_id, to_ms(requested_until) AS requested_until";

    private QueueSql() {}

    /**
     * A user's place in an expert's queue, with what was agreed when they asked.
     *
     * @param requestId of the question to an expert who accepts by hand, once it was put
     * @param requestedUntil when that question lapses, in milliseconds since 1970
     */
    record Entry(
            long id,
            String userId,
            String expertId,
            String type,
            Money price,
            @Nullable Money maxAmount,
            String startKey,
            long askedAt,
            @Nullable String requestId,
            @Nullable Long requestedUntil) {}

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

    /** The expert whose answer to this question is awaited. */
    static Optional<String> requested(Handle handle, String requestId) {
        return handle.createQuery("SELECT expert_id FROM queue_entry WHERE request_id = :request")
                .bind("request", requestId)
                .mapTo(String.class)
                .findOne();
    }

    static void request(Handle handle, long id, String requestId, long until) {
        handle.createUpdate(
                        "UPDATE queue_entry SET request_id = :request, requested_until = from_ms(:until) WHERE id = :id")
                .bind("id", id)
                .bind("request", requestId)
                .bind("until", until)
                .execute();
    }

    static boolean leave(Handle handle, long id) {
        return handle.createUpdate("DELETE FROM queue_entry WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
