package konnect.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
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

    private EarningsSql() {}

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
