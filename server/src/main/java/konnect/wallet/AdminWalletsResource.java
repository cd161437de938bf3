package konnect.wallet;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import konnect.db.Db;
import konnect.db.Once;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What administrators do to wallets. Every change is in the audit log. */
@Singleton
@Path("/api/admin")
public final class AdminWalletsResource {
    private static final int CREATED = 201;

    private final Db db;
    private final Payouts payouts;
    private final Adjustments adjustments;
    private final CurrentCaller caller;

    public AdminWalletsResource(Db db, Payouts payouts, Adjustments adjustments, CurrentCaller caller) {
        this.db = db;
        this.payouts = payouts;
        this.adjustments = adjustments;
        this.caller = caller;
    }

    @GET
    @Path("/payouts")
    @Access(Level.ADMIN)
    @Operation(
            summary = "Withdrawals, newest first: pending, settled or rejected",
            description = "A pending one with the payout details to pay it to, whole; that they were seen is in the"
                    + " audit log.")
    public Page<PayoutOut> payouts(
            @QueryParam("status") @Nullable String status,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        return payouts.page(status, Paging.of(page, limit), me());
    }

    @POST
    @Path("/payouts/{id}/settle")
    @Access(Level.ADMIN)
    @Operation(summary = "The bank has paid a withdrawal")
    @Refuses(Code.ILLEGAL_TRANSITION)
    public PayoutOut settle(@HeaderParam(Once.HEADER) @Nullable String key, @PathParam("id") String id, SettleIn in) {
        var request = Once.Request.of(me(), key, "settle " + id, in);
        return db.tx(
                tx -> Once.answer(tx, request, PayoutOut.class, () -> payouts.settle(tx, id, in.reference(), me())));
    }

    @POST
    @Path("/payouts/{id}/reject")
    @Access(Level.ADMIN)
    @Operation(summary = "A withdrawal is not paid and goes back into the wallet")
    @Refuses(Code.ILLEGAL_TRANSITION)
    public PayoutOut reject(@HeaderParam(Once.HEADER) @Nullable String key, @PathParam("id") String id, RejectIn in) {
        var request = Once.Request.of(me(), key, "reject " + id, in);
        return db.tx(tx -> Once.answer(tx, request, PayoutOut.class, () -> payouts.reject(tx, id, in.reason(), me())));
    }

    @POST
    @Path("/wallets/{userId}/adjust")
    @Access(Level.ADMIN)
    @ResponseStatus(CREATED)
    @Operation(summary = "Correct a wallet: above zero into it, below zero out of it")
    @Refuses(Code.INSUFFICIENT_BALANCE)
    public Transaction adjust(
            @HeaderParam(Once.HEADER) @Nullable String key, @PathParam("userId") String userId, AdjustIn in) {
        var order = Adjustments.Order.of(userId, in, me());
        var request = Once.Request.of(me(), key, "adjust " + userId, in);
        return db.tx(tx -> Once.answer(tx, request, Transaction.class, () -> adjustments.adjust(tx, order)));
    }

    private String me() {
        return caller.get().userId();
    }
}
