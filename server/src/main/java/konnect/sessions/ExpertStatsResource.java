package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An expert's own figures. */
@Singleton
@Path("/api/experts/me/stats")
public final class ExpertStatsResource {
    private final ExpertStats stats;
    private final CurrentCaller caller;

    public ExpertStatsResource(ExpertStats stats, CurrentCaller caller) {
        this.stats = stats;
        this.caller = caller;
    }

    @GET
    @Access(Level.EXPERT)
    @Operation(
            summary = "The calling expert's earnings, sessions, rating and response time",
            description = "Earnings are settled ones, net of the platform's fee and of refunds. Days begin in the"
                    + " platform's time zone, weeks on Monday.")
    @Refuses(Code.NOT_FOUND)
    public ExpertStatsOut stats() {
        return stats.of(caller.get().userId());
    }
}
