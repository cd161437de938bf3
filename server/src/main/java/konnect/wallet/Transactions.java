package konnect.wallet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.ledger.Entries;
import konnect.ledger.Entries.Owned;
import konnect.ledger.Entry;
import konnect.wallet.Transaction.Status;
import org.jdbi.v3.core.Handle;

/** People's statements. */
@Singleton
public final class Transactions {
    static final String PREFIX = "t_";
    private static final Pattern NUMBERED = Pattern.compile(PREFIX + "[0-9]{1,18}");

    private final Entries entries;

    public Transactions(Entries entries) {
        this.entries = entries;
    }

    /** A person's transactions, newest first. */
    public Page<Transaction> page(Handle handle, String userId, Entries.Filter filter, Paging paging) {
        var page = entries.page(handle, userId, filter, paging);
        var states = withdrawals(handle, page.items());
        return page.map(entry -> Transaction.of(userId, entry, status(entry, states)));
    }

    /** Everybody's transactions, newest first. */
    Page<Transaction> all(Handle handle, Entries.Filter filter, Paging paging) {
        var page = entries.all(handle, filter, paging);
        var states = withdrawals(handle, page.items().stream().map(Owned::entry).toList());
        return page.map(owned -> Transaction.of(owned.userId(), owned.entry(), status(owned.entry(), states)));
    }

    /** One of a person's own transactions, with the minutes of its session; else {@code NOT_FOUND}. */
    public Transaction one(Handle handle, String userId, String id) {
        var entry = (NUMBERED.matcher(id).matches()
                        ? entries.one(handle, userId, Long.parseLong(id.substring(PREFIX.length())))
                                .filter(found -> !namedByReference(found))
                        : entries.one(handle, userId, id))
                .orElseThrow(() -> Problem.notFound("Transaction"));
        var transaction = Transaction.of(userId, entry, status(entry, withdrawals(handle, List.of(entry))));
        return switch (entry.type()) {
            case PAYMENT, EARNING -> transaction.with(entries.lines(handle, entry.reference()));
            case DEPOSIT, WITHDRAW, REFUND, ADJUSTMENT -> transaction;
        };
    }

    /** The id of the person's own transaction of each of these sessions, as far as there is one. */
    public Map<String, String> ofSessions(Handle handle, String userId, List<String> sessionIds) {
        return entries.ofSessions(handle, userId, sessionIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> PREFIX + entry.getValue()));
    }

    /** The minutes of a session that were charged and kept, in order. */
    public List<Transaction.Line> lines(Handle handle, String sessionId) {
        return entries.lines(handle, sessionId).stream()
                .map(Transaction.Line::of)
                .toList();
    }

    private static boolean namedByReference(Entry entry) {
        return switch (entry.type()) {
            case DEPOSIT, WITHDRAW -> true;
            case PAYMENT, EARNING, REFUND, ADJUSTMENT -> false;
        };
    }

    private static Map<String, Status> withdrawals(Handle handle, List<Entry> entries) {
        var ids = entries.stream()
                .filter(entry -> entry.type() == Entry.Type.WITHDRAW)
                .map(Entry::reference)
                .toList();
        return ids.isEmpty() ? Map.of() : WalletSql.withdrawals(handle, ids);
    }

    private static Status status(Entry entry, Map<String, Status> withdrawals) {
        return withdrawals.getOrDefault(entry.reference(), Status.COMPLETED);
    }
}
