package konnect.admin;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import konnect.db.Db;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.identity.People;
import konnect.identity.User;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Refuses;
import konnect.sessions.AdminSessions;
import konnect.sessions.SessionOut;
import konnect.wallet.Transaction;
import konnect.wallet.Transactions;
import konnect.wallet.TransactionsParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Everybody's accounts. */
@Singleton
@Path("/api/admin/users")
public final class UserAccountsResource {
    private final Db db;
    private final UserAccounts accounts;
    private final AdminSessions sessions;
    private final Transactions transactions;
    private final CurrentCaller caller;

    public UserAccountsResource(
            Db db, UserAccounts accounts, AdminSessions sessions, Transactions transactions, CurrentCaller caller) {
        this.db = db;
        this.accounts = accounts;
        this.sessions = sessions;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Access(Level.ADMIN)
    @Operation(summary = "People, newest first, by name or address of mail and by role")
    public Page<User> users(
            @QueryParam("search") @Nullable String search,
            @QueryParam("role") @Nullable String role,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        var wanted = People.Wanted.read(search, role);
        var paging = Paging.of(page, limit);
        return db.read(handle -> People.page(handle, wanted, paging));
    }

    @GET
    @Path("/{uid}")
    @Access(Level.ADMIN)
    @Operation(summary = "One person with wallet and latest sessions")
    public UserOut one(@PathParam("uid") String id) {
        return accounts.one(id);
    }

    @PATCH
    @Path("/{uid}")
    @Access(Level.ADMIN)
    @Operation(summary = "Change role or name; disable, which signs out everywhere at once, or enable")
    @Refuses(Code.CONFLICT)
    public User change(@PathParam("uid") String id, UserIn in) {
        return accounts.change(caller.get(), id, in.checked());
    }

    @GET
    @Path("/{uid}/sessions")
    @Access(Level.ADMIN)
    @Operation(summary = "A person's sessions on either side, newest first")
    public Page<SessionOut> sessions(
            @PathParam("uid") String id,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        var paging = Paging.of(page, limit);
        return db.read(handle -> {
            Users.find(handle, id);
            return sessions.ofPerson(handle, id, paging);
        });
    }

    @GET
    @Path("/{uid}/transactions")
    @Access(Level.ADMIN)
    @Operation(summary = "A person's transactions, newest first, by type and time")
    public Page<Transaction> transactions(@PathParam("uid") String id, @BeanParam TransactionsParams params) {
        var filter = params.filter();
        var paging = params.paging();
        return db.read(handle -> {
            Users.find(handle, id);
            return transactions.page(handle, id, filter, paging);
        });
    }
}
