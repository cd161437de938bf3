package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.sessions.Reports.ReportOut;
import konnect.sessions.Reports.ReportedOut;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Reports of sessions: by their people, for the administrators. */
@Singleton
@Path("/api")
public final class ReportsResource {
    private static final int CREATED = 201;

    private final Reports reports;
    private final CurrentCaller caller;

    public ReportsResource(Reports reports, CurrentCaller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @POST
    @Path("/sessions/{id}/report")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    public ReportOut report(@PathParam("id") String id, ReportIn in) {
        return reports.file(id, caller.get().userId(), in.reason().strip());
    }

    @GET
    @Path("/admin/reports")
    @Access(Level.ADMIN)
    public Page<ReportedOut> all(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        return reports.page(Paging.of(page, limit));
    }
}
