package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.sessions.Reports.ReportedOut;
import org.jspecify.annotations.Nullable;

/** All reports, for administrators. */
@Singleton
@Path("/api/admin/reports")
public final class ReportedResource {
    private final Reports reports;

    public ReportedResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @Access(Level.ADMIN)
    public Page<ReportedOut> all(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        return reports.page(Paging.of(page, limit));
    }
}
