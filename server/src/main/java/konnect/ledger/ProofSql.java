package konnect.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;

/** The SQL of the proof: sets over all transfers, never a statement per account. */
final class ProofSql {
    private static final String SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    private static final String PATIENCE = "SET LOCAL statement_timeout = '60s'";

    private static final String SUM = """
            SELECT id, sum(amount)::bigint AS balance
            FROM (SELECT debit AS id, -amount AS amount FROM transfer
                  UNION ALL SELECT credit, amount FROM transfer) AS side
            GROUP BY id
            """;

    private static final String SUMS = """
            SELECT split_part(id, ':', 1) AS kind, sum(balance)::bigint AS balance FROM (%s) AS s GROUP BY 1
            """.formatted(SUM);

    private static final String BALANCES = """
            SELECT coalesce(a.id, s.id) || CASE
                WHEN a.id IS NULL THEN ' has transfers and does not exist'
                ELSE ' shows ' || a.balance / 100.0 || ', its transfers say ' || coalesce(s.balance, 0) / 100.0 END
            FROM account a
            FULL JOIN (%s) AS s ON s.id = a.id
            WHERE a.id IS NULL OR (strpos(a.id, ':') > 0 AND a.balance <> coalesce(s.balance, 0))
            ORDER BY 1
            LIMIT :limit
            """.formatted(SUM);

    private static final String OVERDRAWN = """
            SELECT id || ' is overdrawn: ' || balance / 100.0
            FROM (%s) AS s
            WHERE balance < 0 AND (id LIKE 'wallet:%%' OR id LIKE 'hold:%%')
            ORDER BY id
            LIMIT :limit
            """.formatted(SUM);

    /** By double entry a hold's sum is what was charged less what left it, whatever the kinds say; so look at both. */
    private static final String SETTLED = """
            SELECT h.id || ' is settled: charged ' || charged / 100.0 || ', settled ' || settled / 100.0
                || ', refunded ' || refunded / 100.0 || ', left ' || balance / 100.0
            FROM (SELECT id,
                         coalesce(sum(amount) FILTER (WHERE kind = 'charge' AND amount > 0), 0) AS charged,
                         -coalesce(sum(amount) FILTER (WHERE kind = 'settlement' AND amount < 0), 0) AS settled,
                         -coalesce(sum(amount) FILTER (WHERE kind = 'refund' AND amount < 0), 0) AS refunded,
                         sum(amount) AS balance
                  FROM (SELECT debit AS id, -amount AS amount, kind FROM transfer WHERE debit LIKE 'hold:%'
                        UNION ALL SELECT credit, amount, kind FROM transfer WHERE credit LIKE 'hold:%') AS side
                  GROUP BY id) AS h
            WHERE settled > 0 AND (balance <> 0 OR charged <> settled + refunded)
            ORDER BY h.id
            LIMIT :limit
            """;

    private static final String MINUTES = """
            SELECT 'session ' || reference || ': minute ' || line || ' is charged '
                || kept || ' times after its reversals'
            FROM (SELECT reference, line,
                         count(*) FILTER (WHERE kind = 'charge') - count(*) FILTER (WHERE kind = 'refund') AS kept,
                         sum(CASE kind WHEN 'charge' THEN amount WHEN 'refund' THEN -amount END) AS amount
                  FROM transfer
                  WHERE line IS NOT NULL
                  GROUP BY reference, line) AS minute
            WHERE kept NOT IN (0, 1) OR (kept = 0 AND amount <> 0)
            ORDER BY reference, line
            LIMIT :limit
            """;

    /** A hold belongs to one session and a session's minutes to its hold. */
    private static final String MISPLACED = """
            SELECT 'session ' || reference || ': transfer ' || key || ' goes to ' || credit
            FROM transfer
            WHERE kind = 'charge' AND credit <> 'hold:' || reference
            ORDER BY id
            LIMIT :limit
            """;

    private static final List<String> CHECKS = List.of(BALANCES, OVERDRAWN, SETTLED, MINUTES, MISPLACED);

    private ProofSql() {}

    static void beginSnapshot(Handle handle) {
        handle.execute(SNAPSHOT);
        handle.execute(PATIENCE);
    }

    static Map<String, Money> sums(Handle snapshot) {
        var sums = new HashMap<String, Money>();
        snapshot.createQuery(SUMS)
                .map((row, context) -> Map.entry(row.getString("kind"), new Money(row.getLong("balance"))))
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    static List<String> violations(Handle snapshot) {
        var violations = new ArrayList<String>();
        for (var check : CHECKS) {
            violations.addAll(snapshot.createQuery(check)
                    .bind("limit", LedgerProof.MAX_VIOLATIONS)
                    .mapTo(String.class)
                    .list());
        }
        return violations;
    }
}
