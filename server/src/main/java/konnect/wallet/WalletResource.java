package konnect.wallet;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import konnect.db.Db;
import konnect.db.Once;
import konnect.db.Tx;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Refuses;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A person's own wallet. */
@Singleton
@Path("/api/wallet")
public final class WalletResource {
    private static final int CREATED = 201;

    private final Db db;
    private final Wallets wallets;
    private final Transactions transactions;
    private final Tills tills;
    private final CurrentCaller caller;

    public WalletResource(Db db, Wallets wallets, Transactions transactions, Tills tills, CurrentCaller caller) {
        this.db = db;
        this.wallets = wallets;
        this.transactions = transactions;
        this.tills = tills;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    public WalletOut wallet() {
        return db.read(handle -> wallets.wallet(handle, me()));
    }

    @POST
    @Path("/deposit")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    public Transaction deposit(@HeaderParam(Once.HEADER) @Nullable String key, DepositIn in) {
        return tills.deposit(me(), key, in);
    }

    @POST
    @Path("/withdraw")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    @Refuses({Code.INSUFFICIENT_BALANCE, Code.PAYOUT_DETAILS_MISSING})
    public Transaction withdraw(@HeaderParam(Once.HEADER) @Nullable String key, AmountIn in) {
        var amount = in.checked();
        var id = Wallets.newWithdrawal();
        return once(key, "withdraw", in, tx -> wallets.withdraw(tx, id, me(), amount));
    }

    @GET
    @Path("/transactions")
    @Access(Level.SIGNED_IN)
    public Page<Transaction> transactions(
            @QueryParam("type") @Nullable String type,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        var filter = Filters.of(type, from, to);
        var paging = Paging.of(page, limit);
        return db.read(handle -> transactions.page(handle, me(), filter, paging));
    }

    @GET
    @Path("/transactions/{id}")
    @Access(Level.SIGNED_IN)
    public Transaction transaction(@PathParam("id") String id) {
        return db.read(handle -> transactions.one(handle, me(), id));
    }

    private Transaction once(@Nullable String key, String operation, AmountIn in, Function<Tx, Transaction> effect) {
        var request = Once.Request.of(me(), key, operation, in);
        return db.tx(tx -> Once.answer(tx, request, Transaction.class, () -> effect.apply(tx)));
    }

    private String me() {
        return caller.get().userId();
    }
}
