package konnect.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** The SQL of statements. The conditions repeat those of the partial indexes, so that the planner may use them. */
final class EntriesSql {
    /**
     * A session's charges are one entry, that of the charge of its first minute which stands; the transfers of one
     * refund share their moment and are one entry; a withdrawal that came back is told by its state.
     */
    private static final String EVERY_ENTRY = """
            SELECT t.id, t.debit AS wallet, t.reference, t.at, t.amount, false AS credit, t.kind,
                   CASE t.kind WHEN 'charge' THEN 'payment' WHEN 'withdraw' THEN 'withdraw' ELSE 'adjustment' END AS type
            FROM transfer t
            WHERE /* debit */ t.debit >= 'wallet:' AND t.debit < 'wallet;'
              AND (t.line IS NULL OR t.line = 1)
              AND (t.line IS NULL OR NOT EXISTS (
                  SELECT FROM transfer later
                  WHERE later.reference = t.reference AND later.line = 1 AND later.id > t.id))
            UNION ALL
            SELECT t.id, t.credit AS wallet, t.reference, t.at, t.amount, true AS credit, t.kind,
                   CASE t.kind WHEN 'settlement' THEN 'earning' ELSE t.kind END AS type
            FROM transfer t
            WHERE /* credit */ t.credit >= 'wallet:' AND t.credit < 'wallet;' AND t.line IS NULL
              AND t.kind <> 'withdraw'
              AND (t.kind <> 'refund' OR NOT EXISTS (
                  SELECT FROM transfer earlier
                  WHERE earlier.reference = t.reference AND earlier.at = t.at AND earlier.credit = t.credit
                    AND earlier.kind = 'refund' AND earlier.line IS NULL AND earlier.id < t.id))
            """;

    /** Of one person, by name in both halves, so that each finds its index. */
    private static final String ENTRIES = EVERY_ENTRY
            .replace("/* debit */", "t.debit = :wallet AND")
            .replace("/* credit */", "t.credit = :wallet AND");

    private static final String CHOSEN = "FROM (" + ENTRIES + """
            ) AS e
            WHERE (:type::text IS NULL OR e.type = :type)
              AND (:from::bigint IS NULL OR e.at >= from_ms(:from))
              AND (:to::bigint IS NULL OR e.at < from_ms(:to))
            """;

    private static final String COUNT = "SELECT count(*) " + CHOSEN;

    private static final String PAGE = "SELECT e.* " + CHOSEN + " ORDER BY e.id DESC LIMIT :limit OFFSET :offset";

    private static final String ONE = "SELECT e.* FROM (" + ENTRIES + ") AS e WHERE e.id = :id";

    /** Adds up what belongs to each entry of the few that are shown. */
    private static final String SHOWN = """
            SELECT e.id, e.wallet, e.type, e.credit, e.reference, to_ms(e.at) AS at,
                   CASE WHEN e.type = 'payment' THEN (
                            SELECT sum(CASE p.kind WHEN 'charge' THEN p.amount ELSE -p.amount END)
                            FROM transfer p
                            WHERE p.reference = e.reference
                              AND ((p.kind = 'charge' AND p.debit = e.wallet)
                                   OR (p.kind = 'refund' AND p.credit = e.wallet AND p.line IS NOT NULL)))
                        WHEN e.type = 'refund' THEN (
                            SELECT sum(r.amount)
                            FROM transfer r
                            WHERE r.reference = e.reference AND r.at = e.at AND r.credit = e.wallet
                              AND r.kind = 'refund' AND r.line IS NULL)
                        ELSE e.amount END::bigint AS amount
            FROM (%s) AS e
            ORDER BY e.id DESC, e.wallet
            """;

    private static final String LIST = SHOWN.formatted(PAGE);

    private static final String SHOW_ONE = SHOWN.formatted(ONE);

    private static final String CHOSEN_OF_ALL = "FROM (" + EVERY_ENTRY + """
            ) AS e
            WHERE (:type::text IS NULL OR e.type = :type)
              AND (:from::bigint IS NULL OR e.at >= from_ms(:from))
              AND (:to::bigint IS NULL OR e.at < from_ms(:to))
            """;

    private static final String COUNT_ALL = "SELECT count(*) " + CHOSEN_OF_ALL;

    private static final String LIST_ALL = SHOWN.formatted(
            "SELECT e.* " + CHOSEN_OF_ALL + " ORDER BY e.id DESC, e.wallet LIMIT :limit OFFSET :offset");

    private static final String FIRST = """
            SELECT min(id) FROM transfer
            WHERE reference = :reference AND kind IN ('deposit', 'withdraw', 'adjustment') AND (debit = :wallet OR credit = :wallet)
            """;

    private static final String OF_SESSIONS = """
            SELECT t.reference, max(t.id) AS id FROM transfer t
            WHERE t.reference = ANY (:references)
              AND ((t.kind = 'charge' AND (t.line = 1 OR t.line IS NULL) AND t.debit = :wallet)
                   OR (t.kind = 'settlement' AND t.line IS NULL AND t.credit = :wallet))
            GROUP BY t.reference
            """;

    private static final String LINES = """
            SELECT c.line, c.amount, to_ms(c.at) AS at
            FROM transfer c
            WHERE c.reference = :reference AND c.kind = 'charge' AND c.line IS NOT NULL
              AND NOT EXISTS (
                  SELECT FROM transfer r
                  WHERE r.reference = c.reference AND r.line = c.line AND r.kind = 'refund' AND r.id > c.id)
            ORDER BY c.line
            """;

    private static final int WALLET_PREFIX = Account.wallet("-").id().length() - 1;

    private static final RowMapper<Entry> ENTRY = (row, context) -> new Entry(
            row.getLong("id"),
            Entry.Type.of(row.getString("type")),
            row.getBoolean("credit"),
            new Money(row.getLong("amount")),
            row.getString("reference"),
            row.getLong("at"));

    private EntriesSql() {}

    static List<Entry> list(Handle handle, String userId, Entries.Filter filter, Entries.Slice slice) {
        return chosen(handle, LIST, userId, filter)
                .bind("limit", slice.limit())
                .bind("offset", slice.offset())
                .map(ENTRY)
                .list();
    }

    static long count(Handle handle, String userId, Entries.Filter filter) {
        return chosen(handle, COUNT, userId, filter).mapTo(long.class).one();
    }

    static List<Entries.Owned> all(Handle handle, Entries.Filter filter, Entries.Slice slice) {
        return chosen(handle.createQuery(LIST_ALL), filter)
                .bind("limit", slice.limit())
                .bind("offset", slice.offset())
                .map((row, context) ->
                        new Entries.Owned(row.getString("wallet").substring(WALLET_PREFIX), ENTRY.map(row, context)))
                .list();
    }

    static long countAll(Handle handle, Entries.Filter filter) {
        return chosen(handle.createQuery(COUNT_ALL), filter).mapTo(long.class).one();
    }

    static Optional<Entry> one(Handle handle, String userId, long id) {
        return query(handle, SHOW_ONE, userId).bind("id", id).map(ENTRY).findOne();
    }

    static Optional<Long> first(Handle handle, String userId, String reference) {
        return query(handle, FIRST, userId)
                .bind("reference", reference)
                .mapTo(Long.class)
                .findOne();
    }

    static Map<String, Long> ofSessions(Handle handle, String userId, List<String> references) {
        return query(handle, OF_SESSIONS, userId)
                .bindArray("references", String.class, references)
                .map((row, context) -> Map.entry(row.getString("reference"), row.getLong("id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<Entry.Line> lines(Handle handle, String reference) {
        return handle.createQuery(LINES)
                .bind("reference", reference)
                .map((row, context) ->
                        new Entry.Line(row.getInt("line"), new Money(row.getLong("amount")), row.getLong("at")))
                .list();
    }

    private static Query chosen(Handle handle, String sql, String userId, Entries.Filter filter) {
        return chosen(query(handle, sql, userId), filter);
    }

    private static Query chosen(Query query, Entries.Filter filter) {
        var type = filter.type();
        return query.bind("type", type == null ? null : type.word())
                .bind("from", filter.from())
                .bind("to", filter.to());
    }

    private static Query query(Handle handle, String sql, String userId) {
        return handle.createQuery(sql).bind("wallet", Account.wallet(userId).id());
    }
}
