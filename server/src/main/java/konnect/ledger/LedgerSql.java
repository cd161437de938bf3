package konnect.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import konnect.db.Direct;
import konnect.kernel.Money;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All SQL of the ledger, but for the proof's. */
final class LedgerSql {
    /**
     * One statement for the whole list. The accounts are locked in the order of their ids; then the transfers whose
     * keys are new are written; then the balances change by what was written. A balance that grows opens its account
     * (one that shrinks cannot: that is an overdraft, as is a broken account_covered). Aggregated first, because an
     * UPDATE applies one match per row only.
     */
    private static final String POST = """
            WITH input AS (
                SELECT * FROM unnest(:keys, :debits, :credits, :amounts, :kinds, :references, :lines, :actors)
                    WITH ORDINALITY AS t (key, debit, credit, amount, kind, reference, line, actor, place)
            ), locked AS MATERIALIZED (
                SELECT id FROM account WHERE id = ANY (:locks) ORDER BY id FOR NO KEY UPDATE
            ), moment AS MATERIALIZED (
                SELECT count(*) AS locks, clock() AS at FROM locked
            ), posted AS (
                INSERT INTO transfer (key, debit, credit, amount, kind, reference, line, actor, at)
                SELECT key, debit, credit, amount, kind, reference, line, actor, at FROM moment CROSS JOIN input ORDER BY place
                ON CONFLICT (key) DO NOTHING
                RETURNING key, debit, credit, amount, at
            ), change AS (
                SELECT id, split_part(id, ':', 1) AS kind, sum(amount)::bigint AS amount, max(at) AS at
                FROM (SELECT debit AS id, -amount AS amount, at FROM posted
                      UNION ALL SELECT credit, amount, at FROM posted) AS side
                WHERE strpos(id, ':') > 0
                GROUP BY id
            ), growing AS (
                INSERT INTO account (id, kind, owner, balance, opened_at, changed_at)
                SELECT id, kind, substr(id, length(kind) + 2), amount, at, at FROM change
                WHERE CASE kind WHEN 'receivable' THEN amount <= 0 ELSE amount >= 0 END
                ORDER BY id
                ON CONFLICT (id) DO UPDATE
                SET balance = account.balance + excluded.balance, changed_at = excluded.changed_at
                RETURNING id
            ), shrinking AS (
                UPDATE account SET balance = account.balance + change.amount, changed_at = change.at
                FROM change
                WHERE account.id = change.id
                  AND CASE change.kind WHEN 'receivable' THEN change.amount > 0 ELSE change.amount < 0 END
                RETURNING account.id
            )
            SELECT (SELECT coalesce(array_agg(key), '{}') FROM posted) AS fresh,
                   to_ms((SELECT at FROM moment)) AS at,
                   (SELECT count(*) FROM change) - (SELECT count(*) FROM growing)
                       - (SELECT count(*) FROM shrinking) AS missing
            """;

    /** What POST comes to for one transfer from the platform into a wallet: half the work for every deposit. */
    private static final String CREDIT = """
            WITH posted AS (
                INSERT INTO transfer (key, debit, credit, amount, kind, reference, line, actor, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, clock())
                ON CONFLICT (key) DO NOTHING
                RETURNING credit, amount, at
            ), credited AS (
                INSERT INTO account (id, kind, owner, balance, opened_at, changed_at)
                SELECT credit, ?, ?, amount, at, at FROM posted
                ON CONFLICT (id) DO UPDATE
                SET balance = account.balance + excluded.balance, changed_at = excluded.changed_at
            )
            SELECT to_ms(at) FROM posted
            """;

    private static final String STORED = """
            SELECT t.*, d.kind AS debit_kind, d.owner AS debit_owner, c.kind AS credit_kind, c.owner AS credit_owner
            FROM transfer t
            JOIN account d ON d.id = t.debit
            JOIN account c ON c.id = t.credit
            WHERE t.key = ANY (:keys)
            """;

    private static final String LOCK_WALLETS = """
            SELECT owner, balance FROM account WHERE id = ANY (:ids) ORDER BY id FOR NO KEY UPDATE
            """;

    private static final String BALANCE = "SELECT balance FROM account WHERE id = :id";

    private static final String LOCK_BALANCE = BALANCE + " FOR NO KEY UPDATE";

    private static final String OPENED = """
            SELECT balance, to_ms(opened_at) AS opened_at, to_ms(changed_at) AS changed_at
            FROM account WHERE id = ?
            """;

    private LedgerSql() {}

    /** What the statement did: keys written now, the time, and accounts that had nothing to take from. */
    record Result(Set<String> fresh, long at, long missing) {}

    static Result post(Handle handle, List<Transfer> transfers, String[] locks) {
        return handle.createQuery(POST)
                .bind("keys", texts(transfers, Transfer::key))
                .bind("debits", texts(transfers, t -> t.debit().id()))
                .bind("credits", texts(transfers, t -> t.credit().id()))
                .bind("amounts", transfers.stream().map(t -> t.amount().paise()).toArray(Long[]::new))
                .bind("kinds", texts(transfers, t -> t.kind().word()))
                .bind("references", texts(transfers, Transfer::reference))
                .bind("lines", transfers.stream().map(Transfer::line).toArray(Integer[]::new))
                .bind("actors", texts(transfers, Transfer::actor))
                .bind("locks", locks)
                .map((row, context) -> new Result(
                        Set.of((String[]) row.getArray("fresh").getArray()), row.getLong("at"), row.getLong("missing")))
                .one();
    }

    /** The time at which the transfer was posted; nothing when its key was known. */
    static Optional<Long> credit(Handle handle, Transfer transfer) {
        return Direct.first(
                handle,
                CREDIT,
                row -> row.getLong(1),
                transfer.key(),
                transfer.debit().id(),
                transfer.credit().id(),
                transfer.amount().paise(),
                transfer.kind().word(),
                transfer.reference(),
                transfer.line(),
                transfer.actor(),
                transfer.credit().kind().word(),
                transfer.credit().owner());
    }

    static Map<String, Transfer> stored(Handle handle, List<Transfer> transfers) {
        var found = new HashMap<String, Transfer>();
        handle.createQuery(STORED)
                .bind("keys", texts(transfers, Transfer::key))
                .map((row, context) -> new Transfer(
                        row.getString("key"),
                        account(row.getString("debit_kind"), row.getString("debit_owner")),
                        account(row.getString("credit_kind"), row.getString("credit_owner")),
                        new Money(row.getLong("amount")),
                        TransferKind.of(row.getString("kind")),
                        row.getString("reference"),
                        row.getObject("line", Integer.class),
                        row.getString("actor")))
                .forEach(transfer -> found.put(transfer.key(), transfer));
        return found;
    }

    static Map<String, Money> lockWallets(Handle handle, Collection<String> userIds) {
        var balances = new HashMap<String, Money>();
        handle.createQuery(LOCK_WALLETS)
                .bind(
                        "ids",
                        userIds.stream()
                                .map(id -> Account.wallet(id).id())
                                .distinct()
                                .toArray(String[]::new))
                .map((row, context) -> Map.entry(row.getString("owner"), new Money(row.getLong("balance"))))
                .forEach(entry -> balances.put(entry.getKey(), entry.getValue()));
        return balances;
    }

    static Money balance(Handle handle, Account account) {
        return balance(handle, BALANCE, account);
    }

    static Money lockBalance(Handle handle, Account account) {
        return balance(handle, LOCK_BALANCE, account);
    }

    static Optional<Opened> opened(Handle handle, Account account) {
        return Direct.first(
                handle,
                OPENED,
                row -> new Opened(new Money(row.getLong(1)), row.getLong(2), row.getLong(3)),
                account.id());
    }

    private static Money balance(Handle handle, String sql, Account account) {
        return handle.createQuery(sql)
                .bind("id", account.id())
                .mapTo(Money.class)
                .findOne()
                .orElse(Money.ZERO);
    }

    private static Account account(String kind, @Nullable String owner) {
        return new Account(Account.Kind.of(kind), owner == null ? "" : owner);
    }

    private static String[] texts(List<Transfer> transfers, Function<Transfer, String> part) {
        return transfers.stream().map(part).toArray(String[]::new);
    }
}
