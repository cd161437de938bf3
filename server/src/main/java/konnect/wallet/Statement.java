package konnect.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import konnect.kernel.Paging;
import konnect.ledger.Entries.Slice;

/** Puts deposits that are no money yet between the entries of the books, newest first. */
final class Statement {
    private Statement() {}

    /**
     * One page of both.
     *
     * @param open the newest of them, as many as may stand up to the end of the page
     * @param moved reads a part of the entries: the page itself and as many before it as there are open ones
     */
    static List<Transaction> page(Paging paging, List<Transaction> open, Function<Slice, List<Transaction>> moved) {
        int before = (int) Math.min(open.size(), paging.offset());
        var entries = moved.apply(new Slice(paging.offset() - before, paging.limit() + before));
        return merged(open, entries).stream().skip(before).limit(paging.limit()).toList();
    }

    private static List<Transaction> merged(List<Transaction> open, List<Transaction> entries) {
        var all = new ArrayList<Transaction>(open.size() + entries.size());
        int next = 0;
        for (var entry : entries) {
            while (next < open.size() && open.get(next).createdAt().compareTo(entry.createdAt()) > 0) {
                all.add(open.get(next++));
            }
            all.add(entry);
        }
        all.addAll(open.subList(next, open.size()));
        return all;
    }
}
