package konnect.wallet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

final class PayoutDetailsSql {
    private PayoutDetailsSql() {}

    /** @param changedAt milliseconds since 1970 */
    record Stored(String userId, PayoutDetails details, long changedAt) {}

    static Optional<Stored> find(Handle handle, String userId) {
        return Optional.ofNullable(findAll(handle, List.of(userId)).get(userId));
    }

    /** Those of these people, by their ids; who has none is absent. */
    static Map<String, Stored> findAll(Handle handle, Collection<String> userIds) {
        return handle
                .createQuery("""
                        SELECT user_id, upi_id, account, ifsc, to_ms(changed_at) AS changed_at
                        FROM payout_details WHERE user_id = ANY (:users)""")
                .bindArray("users", String.class, userIds)
                .map((row, context) -> new Stored(
                        row.getString("user_id"),
                        new PayoutDetails(row.getString("upi_id"), row.getString("account"), row.getString("ifsc")),
                        row.getLong("changed_at")))
                .stream()
                .collect(Collectors.toMap(Stored::userId, stored -> stored));
    }

    static void put(Handle handle, String userId, PayoutDetails details) {
        handle.createUpdate("""
                        INSERT INTO payout_details (user_id, upi_id, account, ifsc)
                        VALUES (:user, :upiId, :account, :ifsc)
                        ON CONFLICT (user_id) DO UPDATE SET upi_id = excluded.upi_id, account = excluded.account,
                            ifsc = excluded.ifsc, changed_at = clock()""").bind("user", userId).bindMethods(details).execute();
    }

    /** Whether there were any. */
    static boolean delete(Handle handle, String userId) {
        return handle.createUpdate("DELETE FROM payout_details WHERE user_id = :user")
                        .bind("user", userId)
                        .execute()
                > 0;
    }

    /** Whether a withdrawal of somebody who has payout details waits for the bank. */
    static boolean areNeeded(Handle handle, String userId) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT FROM withdrawal w JOIN payout_details USING (user_id)
                            WHERE user_id = :user AND w.state = 'pending')""").bind("user", userId).mapTo(boolean.class).one();
    }
}
