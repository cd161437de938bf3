package konnect.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;

/** The conditions repeat those of the partial indexes, so that the planner may use them. */
final class EarningsSql {
    private static final String EARNED = """
            WITH earned AS (
                SELECT t.at, t.amount FROM transfer t
                WHERE t.credit = :wallet AND t.credit >= 'wallet:' AND t.credit < 'wallet;' AND t.line IS NULL
                  AND t.kind = 'settlement'
                UNION ALL
                SELECT t.at, -t.amount FROM transfer t
                WHERE t.debit = :wallet AND t.debit >= 'wallet:' AND t.debit < 'wallet;' AND t.line IS NULL
                  AND t.kind = 'refund')
            """;

    /**
     * The three parts of moved: what is in the indexes of statements; then later minutes and the minutes given back, by
     * their sessions. Other money that is spent beyond zero takes as much of the earnings for good, hence the least that
     * it ever came to.
     */
    private static final String LEFT = """
            WITH moved AS (
                SELECT t.id, t.kind, t.reference, -t.amount AS amount FROM transfer t
                WHERE t.debit = :wallet AND t.debit >= 'wallet:' AND t.debit < 'wallet;'
                  AND (t.line IS NULL OR t.line = 1)
                UNION ALL
                SELECT t.id, t.kind, t.reference, t.amount FROM transfer t
                WHERE t.credit = :wallet AND t.credit >= 'wallet:' AND t.credit < 'wallet;' AND t.line IS NULL
                UNION ALL
                SELECT t.id, t.kind, t.reference, CASE WHEN t.credit = :wallet THEN t.amount ELSE -t.amount END
                FROM transfer t
                WHERE t.reference IN (
                        SELECT f.reference FROM transfer f
                        WHERE f.debit = :wallet AND f.debit >= 'wallet:' AND f.debit < 'wallet;' AND f.line = 1)
                  AND (t.line > 1 AND t.debit = :wallet OR t.line IS NOT NULL AND t.credit = :wallet)
            ), kept AS (
                SELECT id, amount,
                       kind = 'settlement' OR kind = 'refund' AND amount < 0
                           OR kind = 'withdraw' AND reference = ANY (:ofEarnings) AS of_earnings
                FROM moved
                WHERE kind <> 'withdraw'
                   OR reference NOT IN (SELECT reference FROM moved WHERE kind = 'withdraw' AND amount > 0)
            ), other AS (
                SELECT sum(amount) FILTER (WHERE NOT of_earnings) OVER (ORDER BY id) AS amount FROM kept
            )
            SELECT (coalesce((SELECT sum(amount) FROM kept WHERE of_earnings), 0)
                    + least(0, (SELECT min(amount) FROM other)))::bigint
            """;

    private EarningsSql() {}

    static Money left(Handle handle, String userId, Collection<String> ofEarnings) {
        return handle.createQuery(LEFT)
                .bind("wallet", Account.wallet(userId).id())
                .bindArray("ofEarnings", String.class, ofEarnings)
                .mapTo(Money.class)
                .one();
    }

    static List<Money> since(Handle handle, String userId, List<Long> from) {
        return handle.createQuery(EARNED + """
                        SELECT coalesce(sum(e.amount), 0)::bigint AS amount
                        FROM unnest(:from) WITH ORDINALITY AS f (ms, place)
                        LEFT JOIN earned e ON e.at >= from_ms(f.ms)
                        GROUP BY f.place ORDER BY f.place""")
                .bind("wallet", Account.wallet(userId).id())
                .bindArray("from", Long.class, from)
                .map((row, context) -> new Money(row.getLong("amount")))
                .list();
    }

    static Map<LocalDate, Money> byDay(Handle handle, String userId, long from, ZoneId zone) {
        return handle.createQuery(EARNED + """
                        SELECT (at AT TIME ZONE :zone)::date AS day, sum(amount)::bigint AS amount
                        FROM earned WHERE at >= from_ms(:from) GROUP BY day""")
                .bind("wallet", Account.wallet(userId).id())
                .bind("zone", zone.getId())
                .bind("from", from)
                .map((row, context) ->
                        Map.entry(row.getObject("day", LocalDate.class), new Money(row.getLong("amount"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
