package konnect.admin;

import java.util.List;
import konnect.admin.RevenueOut.Row;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;

final class RevenueSql {
    /** A refund is told from the reversal of a minute by its having no line; experts' money is wallets and receivables. */
    private static final String BY_STRETCH = """
            SELECT to_char(date_trunc(:unit, at AT TIME ZONE :zone), 'YYYY-MM-DD') AS start,
                   sum(CASE WHEN kind = 'charge' THEN amount WHEN kind = 'refund' AND line IS NOT NULL THEN -amount
                       ELSE 0 END)::bigint AS gross,
                   sum(CASE WHEN kind = 'settlement' AND credit = 'revenue' THEN amount
                            WHEN kind = 'refund' AND debit = 'revenue' THEN -amount ELSE 0 END)::bigint AS fees,
                   sum(CASE WHEN kind = 'settlement' AND credit <> 'revenue' THEN amount
                            WHEN kind = 'refund' AND debit <> 'revenue' AND debit NOT LIKE 'hold:%' THEN -amount
                            ELSE 0 END)::bigint AS earnings,
                   sum(CASE WHEN kind = 'refund' AND line IS NULL THEN amount ELSE 0 END)::bigint AS refunds
            FROM transfer
            WHERE at >= from_ms(:from) AND at < from_ms(:to) AND kind IN ('charge', 'settlement', 'refund')
            GROUP BY 1
            ORDER BY 1
            """;

    private RevenueSql() {}

    static List<Row> rows(Handle handle, Stretch stretch) {
        return handle.createQuery(BY_STRETCH)
                .bind("unit", stretch.unit())
                .bind("zone", stretch.zone().getId())
                .bind("from", stretch.from())
                .bind("to", stretch.to())
                .map((row, context) -> new Row(
                        row.getString("start"),
                        new Money(row.getLong("gross")),
                        new Money(row.getLong("fees")),
                        new Money(row.getLong("earnings")),
                        new Money(row.getLong("refunds"))))
                .list();
    }
}
