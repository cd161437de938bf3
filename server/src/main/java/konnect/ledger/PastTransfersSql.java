package konnect.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import konnect.ledger.PastTransfers.Kept;
import org.jdbi.v3.core.Handle;

final class PastTransfersSql {
    private static final String INSERT = """
            INSERT INTO transfer (key, debit, credit, amount, kind, reference, line, actor, at)
            SELECT key, debit, credit, amount, kind, reference, line, actor, from_ms(at)
            FROM unnest(:keys, :debits, :credits, :amounts, :kinds, :references, :lines, :actors, :ats)
                WITH ORDINALITY AS t (key, debit, credit, amount, kind, reference, line, actor, at, place)
            ORDER BY place
            """;

    private static final String OPEN = """
            INSERT INTO account (id, kind, owner, balance, opened_at, changed_at)
            SELECT id, kind, owner, balance, from_ms(opened), from_ms(changed)
            FROM unnest(:ids, :kinds, :owners, :balances, :opened, :changed)
                AS t (id, kind, owner, balance, opened, changed)
            """;

    private PastTransfersSql() {}

    static boolean anyExists(Handle handle, Collection<Account> accounts) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM account WHERE id = ANY(:ids))")
                .bindArray(
                        "ids", String.class, accounts.stream().map(Account::id).toList())
                .mapTo(boolean.class)
                .one();
    }

    static void insert(Handle handle, List<PastTransfer> transfers) {
        handle.createUpdate(INSERT)
                .bindArray("keys", String.class, each(transfers, Transfer::key))
                .bindArray(
                        "debits",
                        String.class,
                        each(transfers, transfer -> transfer.debit().id()))
                .bindArray(
                        "credits",
                        String.class,
                        each(transfers, transfer -> transfer.credit().id()))
                .bindArray(
                        "amounts",
                        Long.class,
                        each(transfers, transfer -> transfer.amount().paise()))
                .bindArray(
                        "kinds",
                        String.class,
                        each(transfers, transfer -> transfer.kind().word()))
                .bindArray("references", String.class, each(transfers, Transfer::reference))
                .bind(
                        "lines",
                        transfers.stream().map(past -> past.transfer().line()).toArray(Integer[]::new))
                .bindArray("actors", String.class, each(transfers, Transfer::actor))
                .bindArray(
                        "ats",
                        Long.class,
                        transfers.stream().map(PastTransfer::at).toList())
                .execute();
    }

    static void open(Handle handle, Map<Account, Kept> balances) {
        var kept = balances.values().stream().toList();
        handle.createUpdate(OPEN)
                .bindArray(
                        "ids",
                        String.class,
                        kept.stream().map(each -> each.account().id()).toList())
                .bindArray(
                        "kinds",
                        String.class,
                        kept.stream().map(each -> each.account().kind().word()).toList())
                .bindArray(
                        "owners",
                        String.class,
                        kept.stream().map(each -> each.account().owner()).toList())
                .bindArray(
                        "balances",
                        Long.class,
                        kept.stream().map(each -> each.balance().paise()).toList())
                .bindArray(
                        "opened", Long.class, kept.stream().map(Kept::openedAt).toList())
                .bindArray(
                        "changed",
                        Long.class,
                        kept.stream().map(Kept::changedAt).toList())
                .execute();
    }

    private static <T> List<T> each(List<PastTransfer> transfers, Function<Transfer, T> part) {
        return transfers.stream().map(past -> part.apply(past.transfer())).toList();
    }
}
