package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import konnect.experts.ExpertOwnOut;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether an online expert takes sessions, as an administrator decides. */
@Singleton
@Path("/api/admin/mentors/{id}/toggle-availability")
public final class AvailabilityToggleResource {
    private final Shifts shifts;
    private final CurrentCaller caller;

    public AvailabilityToggleResource(Shifts shifts, CurrentCaller caller) {
        this.shifts = shifts;
        this.caller = caller;
    }

    @POST
    @Access(Level.ADMIN)
    @Operation(summary = "Let an online expert take sessions, or stop it; 409 EXPERT_OFFLINE for one who is not online")
    @Refuses(Code.EXPERT_OFFLINE)
    public ExpertOwnOut toggle(@PathParam("id") String id) {
        return ExpertOwnOut.forAdmin(shifts.toggle(caller.get(), id));
    }
}
