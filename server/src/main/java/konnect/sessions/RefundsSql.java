package konnect.sessions;

import java.util.Optional;
import konnect.kernel.Money;
import konnect.meter.Split;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class RefundsSql {
    private RefundsSql() {}

    /** What a session came to, in paise. */
    record Paid(
            String id,
            String userId,
            String expertId,
            String expertUserId,
            String state,
            int feePercent,
            long charged,
            long refunded) {
        boolean isOver() {
            return state.equals("ended") || isSettled();
        }

        boolean isSettled() {
            return state.equals("settled");
        }

        /** What can still be given back. */
        Money net() {
            return new Money(charged - refunded);
        }

        Split ofRefund(Money amount) {
            return Split.ofRefund(net(), amount, feePercent);
        }
    }

    static Optional<Paid> lock(Handle handle, String sessionId) {
        return handle.createQuery("""
                        SELECT id, user_id, expert_id, expert_user_id, state, fee_percent, price * paid AS charged, refunded
                        FROM session WHERE id = :id FOR NO KEY UPDATE""")
                .bind("id", sessionId)
                .map(ConstructorMapper.of(Paid.class))
                .findOne();
    }

    static boolean exists(Handle handle, String refundId) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM refund WHERE id = :id)")
                .bind("id", refundId)
                .mapTo(boolean.class)
                .one();
    }

    static void insert(Handle handle, Refunds.Order order, Money amount, long at) {
        handle.createUpdate("""
                        INSERT INTO refund (id, session_id, amount, reason, actor, at)
                        VALUES (:id, :session, :amount, :reason, :actor, from_ms(:at))""")
                .bind("id", order.id())
                .bind("session", order.sessionId())
                .bind("amount", amount)
                .bind("reason", order.reason())
                .bind("actor", order.actor())
                .bind("at", at)
                .execute();
        handle.createUpdate("UPDATE session SET refunded = refunded + :amount WHERE id = :session")
                .bind("session", order.sessionId())
                .bind("amount", amount)
                .execute();
    }
}
