package konnect.wallet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

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
        var items = Statement.page(paging, open(handle, userId, filter, paging), slice -> {
            var moved = entries.slice(handle, userId, filter, slice);
            var states = withdrawals(handle, moved);
            return moved.stream()
                    .map(entry -> Transaction.of(userId, entry, status(entry, states)))
                    .toList();
        });
        var total = entries.count(handle, userId, filter) + DepositsSql.countOpen(handle, userId, filter);
        return new Page<>(items, paging.page(), paging.limit(), total);
    }

    /** Everybody's transactions, newest first. */
    Page<Transaction> all(Handle handle, Entries.Filter filter, Paging paging) {
        var items = Statement.page(paging, open(handle, null, filter, paging), slice -> {
            var moved = entries.slice(handle, filter, slice);
            var states = withdrawals(handle, moved.stream().map(Owned::entry).toList());
            return moved.stream()
                    .map(owned -> Transaction.of(owned.userId(), owned.entry(), status(owned.entry(), states)))
                    .toList();
        });
        var total = entries.countAll(handle, filter) + DepositsSql.countOpen(handle, null, filter);
        return new Page<>(items, paging.page(), paging.limit(), total);
    }

    /** One of a person's own transactions, with the minutes of its session; else {@code NOT_FOUND}. */
    public Transaction one(Handle handle, String userId, String id) {
        return moved(handle, userId, id)
                .or(() -> DepositsSql.find(handle, id)
                        .filter(deposit -> deposit.userId().equals(userId) && deposit.orderId() != null)
                        .map(deposit -> Transaction.open(deposit, status(deposit))))
                .orElseThrow(() -> Problem.notFound("Transaction"));
    }

    private Optional<Transaction> moved(Handle handle, String userId, String id) {
        var found = (NUMBERED.matcher(id).matches()
                ? entries.one(handle, userId, Long.parseLong(id.substring(PREFIX.length())))
                        .filter(each -> !namedByReference(each))
                : entries.one(handle, userId, id));
        return found.map(entry -> whole(handle, userId, entry));
    }

    private Transaction whole(Handle handle, String userId, Entry entry) {
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

    /** As many as may stand up to the end of the page. */
    private static List<Transaction> open(
            Handle handle, @Nullable String userId, Entries.Filter filter, Paging paging) {
        return DepositsSql.open(handle, userId, filter, paging.offset() + paging.limit()).stream()
                .map(deposit -> Transaction.open(deposit, status(deposit)))
                .toList();
    }

    private static Status status(Deposit deposit) {
        return deposit.state().equals(Deposit.FAILED) ? Status.FAILED : Status.PENDING;
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
