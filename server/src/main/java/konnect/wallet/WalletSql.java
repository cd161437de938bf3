package konnect.wallet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.wallet.Transaction.Status;
import org.jdbi.v3.core.Handle;

/** All SQL of this package. */
final class WalletSql {
    private static final String WITHDRAW = """
            INSERT INTO withdrawal (id, user_id, amount, requested_at, of_earnings)
            VALUES (:id, :userId, :amount, from_ms(:at), :ofEarnings)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String STATES = "SELECT id, state FROM withdrawal WHERE id = ANY (:ids)";

    private static final String OF_EARNINGS =
            "SELECT id FROM withdrawal WHERE user_id = :user AND of_earnings AND state <> 'rejected'";

    private WalletSql() {}

    static void withdraw(Handle handle, Wallets.Wanted wanted, long at) {
        handle.createUpdate(WITHDRAW).bindMethods(wanted).bind("at", at).execute();
    }

    /** The withdrawals of earnings that were not rejected. */
    static List<String> ofEarnings(Handle handle, String userId) {
        return handle.createQuery(OF_EARNINGS)
                .bind("user", userId)
                .mapTo(String.class)
                .list();
    }

    static Map<String, Status> withdrawals(Handle handle, List<String> ids) {
        return handle.createQuery(STATES)
                .bind("ids", ids.toArray(String[]::new))
                .map((row, context) -> Map.entry(row.getString("id"), status(row.getString("state"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Status status(String state) {
        return switch (state) {
            case "pending" -> Status.PENDING;
            case "settled" -> Status.COMPLETED;
            default -> Status.FAILED;
        };
    }

    static void insertPast(Handle handle, List<PastPayments.Withdrawal> withdrawals) {
        var batch = handle.prepareBatch("""
                INSERT INTO withdrawal (id, user_id, amount, state, bank_reference, requested_at, decided_at, decided_by)
                VALUES (:id, :user, :amount, :state, :bank, from_ms(:at), from_ms(:decidedAt), :decidedBy)
                """);
        for (var each : withdrawals) {
            var decision = each.decision();
            batch.bind("id", each.id())
                    .bind("user", each.userId())
                    .bind("amount", each.amount())
                    .bind("state", each.state())
                    .bind("bank", decision == null ? null : decision.bankReference())
                    .bind("at", each.at())
                    .bind("decidedAt", decision == null ? null : decision.at())
                    .bind("decidedBy", decision == null ? null : decision.adminId())
                    .add();
        }
        batch.execute();
    }
}
