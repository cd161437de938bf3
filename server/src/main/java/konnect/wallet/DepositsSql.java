package konnect.wallet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import konnect.kernel.Money;
import konnect.ledger.Entries;
import konnect.ledger.Entry;
import konnect.payments.Order;
import konnect.payments.PaymentEvent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The SQL of deposits that a provider was asked for. */
final class DepositsSql {
    private static final String COLUMNS = "SELECT id, user_id, amount, provider, state, order_id, client_secret,"
            + " payment_id, to_ms(created_at) AS created_at FROM deposit ";
    private static final String OPEN = """
            WHERE state <> 'completed' AND order_id IS NOT NULL AND (:user::text IS NULL OR user_id = :user)
              AND (:from::bigint IS NULL OR created_at >= from_ms(:from))
              AND (:to::bigint IS NULL OR created_at < from_ms(:to))
            """;

    private DepositsSql() {}

    static void insert(Handle handle, String id, String userId, Money amount, String provider) {
        handle.createUpdate("""
                        INSERT INTO deposit (id, user_id, amount, provider, created_at, changed_at)
                        SELECT :id, :user, :amount, :provider, at, at FROM clock() AS at
                        ON CONFLICT (id) DO NOTHING""")
                .bind("id", id)
                .bind("user", userId)
                .bind("amount", amount)
                .bind("provider", provider)
                .execute();
    }

    /** The first order that is stored stays. */
    static void ordered(Handle handle, Order order) {
        handle.createUpdate("""
                        UPDATE deposit SET order_id = :id, client_secret = :clientSecret, changed_at = clock()
                        WHERE id = :depositId AND order_id IS NULL""").bindMethods(order).execute();
    }

    static Optional<Deposit> find(Handle handle, String id) {
        return deposits(handle.createQuery(COLUMNS + "WHERE id = :id").bind("id", id))
                .findFirst();
    }

    static Optional<Deposit> lock(Handle handle, String provider, String orderId) {
        return deposits(handle.createQuery(
                                COLUMNS + "WHERE provider = :provider AND order_id = :order FOR NO KEY UPDATE")
                        .bind("provider", provider)
                        .bind("order", orderId))
                .findFirst();
    }

    static void complete(Handle handle, String id, String paymentId) {
        handle.createUpdate("""
                        UPDATE deposit SET state = 'completed', payment_id = :payment, changed_at = clock()
                        WHERE id = :id AND state <> 'completed'""").bind("id", id).bind("payment", paymentId).execute();
    }

    static void fail(Handle handle, String provider, String orderId) {
        handle.createUpdate("""
                        UPDATE deposit SET state = 'failed', changed_at = clock()
                        WHERE provider = :provider AND order_id = :order AND state = 'pending'""")
                .bind("provider", provider)
                .bind("order", orderId)
                .execute();
    }

    /** Whether this event is seen for the first time; it is not seen any more when the transaction is rolled back. */
    static boolean isNew(Handle handle, String provider, PaymentEvent event) {
        return handle.createUpdate("""
                        INSERT INTO payment_event (provider, id, kind) VALUES (:provider, :id, :kind)
                        ON CONFLICT DO NOTHING""")
                        .bind("provider", provider)
                        .bind("id", event.id())
                        .bind("kind", event.kind())
                        .execute()
                == 1;
    }

    /** Those that are no money yet, newest first; of one person, or of all. */
    static List<Deposit> open(Handle handle, @Nullable String userId, Entries.Filter filter, long limit) {
        if (filter.type() != null && filter.type() != Entry.Type.DEPOSIT) {
            return List.of();
        }
        return deposits(chosen(
                                handle,
                                COLUMNS + OPEN + "ORDER BY created_at DESC, id DESC LIMIT :limit",
                                userId,
                                filter)
                        .bind("limit", limit))
                .toList();
    }

    static long countOpen(Handle handle, @Nullable String userId, Entries.Filter filter) {
        if (filter.type() != null && filter.type() != Entry.Type.DEPOSIT) {
            return 0;
        }
        return chosen(handle, "SELECT count(*) FROM deposit " + OPEN, userId, filter)
                .mapTo(long.class)
                .one();
    }

    /** Pending ones of a provider that are at least this old. */
    static List<Deposit> waiting(Handle handle, String provider, long ageMillis, int limit) {
        return deposits(handle.createQuery(COLUMNS + """
                                WHERE state = 'pending' AND order_id IS NOT NULL AND provider = :provider
                                  AND created_at <= clock() - :age * interval '1 millisecond'
                                ORDER BY created_at LIMIT :limit""")
                        .bind("provider", provider)
                        .bind("age", ageMillis)
                        .bind("limit", limit))
                .toList();
    }

    /** What nobody has paid for so long counts as failed; what never became an order, and old events, are forgotten. */
    static void tidy(Handle handle, long unpaidMillis, long eventMillis) {
        handle.createUpdate("""
                        UPDATE deposit SET state = 'failed', changed_at = clock()
                        WHERE state = 'pending' AND created_at < clock() - :age * interval '1 millisecond'""").bind("age", unpaidMillis).execute();
        handle.createUpdate("""
                        DELETE FROM deposit WHERE state <> 'completed' AND order_id IS NULL
                          AND created_at < clock() - :age * interval '1 millisecond'""").bind("age", unpaidMillis).execute();
        handle.createUpdate("DELETE FROM payment_event WHERE at < clock() - :age * interval '1 millisecond'")
                .bind("age", eventMillis)
                .execute();
    }

    private static Query chosen(Handle handle, String sql, @Nullable String userId, Entries.Filter filter) {
        return handle.createQuery(sql)
                .bind("user", userId)
                .bind("from", filter.from())
                .bind("to", filter.to());
    }

    private static Stream<Deposit> deposits(Query query) {
        return query.map(ConstructorMapper.of(Deposit.class)).list().stream();
    }
}
