package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
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
import org.jspecify.annotations.Nullable;

/** All sessions, for administrators. */
@Singleton
@Path("/api/admin/sessions")
public final class AdminSessionsResource {
    private final Db db;
    private final AdminSessions sessions;
    private final CurrentCaller caller;

    public AdminSessionsResource(Db db, AdminSessions sessions, CurrentCaller caller) {
        this.db = db;
        this.sessions = sessions;
        this.caller = caller;
    }

    @GET
    @Access(Level.ADMIN)
    @Operation(summary = "All sessions, newest first, by status, type, user, expert and the date of their making")
    public Page<SessionOut> all(
            @BeanParam AdminSessionsParams params,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        return sessions.page(params.read(), Paging.of(page, limit));
    }

    @GET
    @Path("/active")
    @Access(Level.ADMIN)
    @Operation(summary = "Sessions that ring, run or are paused now")
    public Page<SessionOut> active(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        return sessions.active(Paging.of(page, limit));
    }

    @POST
    @Path("/{id}/refund")
    @Access(Level.ADMIN)
    @Operation(summary = "Give back all or part of what a session cost")
    @Refuses({Code.ILLEGAL_TRANSITION, Code.REFUND_EXCEEDS_PAYMENT})
    public SessionOut refund(@HeaderParam(Once.HEADER) @Nullable String key, @PathParam("id") String id, RefundIn in) {
        var me = caller.get().userId();
        var order = Refunds.Order.of(id, in.checked(), in.reason(), me);
        var request = Once.Request.of(me, key, "refund " + id, in);
        return db.tx(tx -> Once.answer(tx, request, SessionOut.class, () -> sessions.refund(tx, order)));
    }

    @POST
    @Path("/{id}/end")
    @Access(Level.ADMIN)
    @Operation(summary = "End a live session, or a booking that has not begun")
    @Refuses(Code.SESSION_ENDED)
    public SessionOut end(@HeaderParam(Once.HEADER) @Nullable String key, @PathParam("id") String id, EndIn in) {
        var me = caller.get().userId();
        var request = Once.Request.of(me, key, "end " + id, in);
        return db.tx(tx -> Once.answer(tx, request, SessionOut.class, () -> sessions.end(tx, id, in.reason(), me)));
    }
}
