package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.sessions.SessionFactsSql.Filter;
import konnect.sessions.SessionFactsSql.Side;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A person's sessions, past and present. */
@Singleton
@Path("/api/sessions")
public final class SessionsResource {
    private static final Set<String> TYPES = Set.of("chat", "call", "video");

    private final SessionViews views;
    private final CurrentCaller caller;

    public SessionsResource(SessionViews views, CurrentCaller caller) {
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(summary = "The sessions that the caller asked for, newest first, by status and type")
    public Page<SessionOut> own(
            @QueryParam("status") @Nullable String status,
            @QueryParam("type") @Nullable String type,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        return views.page(filter(Side.USER, status, type), Paging.of(page, limit));
    }

    @GET
    @Path("/expert")
    @Access(Level.EXPERT)
    @Operation(summary = "The sessions that the caller gave as an expert, newest first, by status and type")
    public Page<SessionOut> given(
            @QueryParam("status") @Nullable String status,
            @QueryParam("type") @Nullable String type,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        return views.page(filter(Side.EXPERT, status, type), Paging.of(page, limit));
    }

    @GET
    @Path("/{id}")
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "One session of the caller's, on either side, with its receipt",
            description = "The receipt's lines are the minutes kept; earned is for the expert only.")
    public SessionOut one(@PathParam("id") String id) {
        return views.one(id, caller.get().userId());
    }

    private Filter filter(Side side, @Nullable String status, @Nullable String type) {
        var kind = type == null || type.isEmpty() ? null : type;
        if (kind != null && !TYPES.contains(kind)) {
            throw Problem.invalid("type", "must be chat, call or video");
        }
        return new Filter(caller.get().userId(), side, SessionStatus.read(status), kind);
    }
}
