package konnect.sessions;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ShiftsSql {
    /** Who counts the experts online and who begins or ends a shift must do so one after the other. */
    private static final long CAPACITY_LOCK = 0x6b6f6e6e01L;

    private ShiftsSql() {}

    static void lockCapacity(Handle handle) {
        handle.createQuery("SELECT pg_advisory_xact_lock(:key)")
                .bind("key", CAPACITY_LOCK)
                .mapToMap()
                .list();
    }

    /** Whoever starts a session with this expert, or changes their queue, does so alone until the transaction ends. */
    static void lockExpert(Handle handle, String expertId) {
        handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:id, 1))")
                .bind("id", expertId)
                .mapToMap()
                .list();
    }

    static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM shift").mapTo(int.class).one();
    }

    static Optional<Shift> find(Handle handle, String expertId) {
        return handle.createQuery(
                        "SELECT expert_id, user_id, accepting, to_ms(since) AS since FROM shift WHERE expert_id = :id")
                .bind("id", expertId)
                .map(ConstructorMapper.of(Shift.class))
                .findOne();
    }

    static List<Shift> all(Handle handle) {
        return handle.createQuery(
                        "SELECT expert_id, user_id, accepting, to_ms(since) AS since FROM shift ORDER BY expert_id")
                .map(ConstructorMapper.of(Shift.class))
                .list();
    }

    static void begin(Handle handle, String expertId, String userId) {
        handle.createUpdate("INSERT INTO shift (expert_id, user_id) VALUES (:id, :user)")
                .bind("id", expertId)
                .bind("user", userId)
                .execute();
    }

    static boolean accept(Handle handle, String expertId, boolean accepting) {
        return handle.createUpdate("UPDATE shift SET accepting = :accepting WHERE expert_id = :id")
                        .bind("id", expertId)
                        .bind("accepting", accepting)
                        .execute()
                == 1;
    }

    static boolean end(Handle handle, String expertId) {
        return handle.createUpdate("DELETE FROM shift WHERE expert_id = :id")
                        .bind("id", expertId)
                        .execute()
                == 1;
    }
}
