package konnect.wallet;

import jakarta.ws.rs.QueryParam;
import konnect.kernel.Paging;
import konnect.ledger.Entries;
import org.jspecify.annotations.Nullable;

/** Which transactions an administrator asks for, as it came. */
public class TransactionsParams {
    @QueryParam("type")
    public @Nullable String type;

    @QueryParam("from")
    public @Nullable String from;

    @QueryParam("to")
    public @Nullable String to;

    @QueryParam("page")
    public @Nullable String page;

    @QueryParam("limit")
    public @Nullable String limit;

    public Entries.Filter filter() {
        return Filters.of(type, from, to);
    }

    public Paging paging() {
        return Paging.of(page, limit);
    }
}
