package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import konnect.sessions.Reports.ReportOut;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Reporting a session, by its people. */
@Singleton
@Path("/api/sessions/{id}/report")
public final class ReportsResource {
    private static final int CREATED = 201;

    private final Reports reports;
    private final CurrentCaller caller;

    public ReportsResource(Reports reports, CurrentCaller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @POST
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    @Refuses(Code.CONFLICT)
    public ReportOut report(@PathParam("id") String id, ReportIn in) {
        return reports.file(id, caller.get().userId(), in.reason().strip());
    }
}
