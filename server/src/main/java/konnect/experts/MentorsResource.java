package konnect.experts;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** All experts in any status, for administrators, who call them mentors. */
@Path("/api/admin")
@Singleton
public class MentorsResource {
    private final Experts experts;
    private final Applications applications;
    private final CurrentCaller caller;

    public MentorsResource(Experts experts, Applications applications, CurrentCaller caller) {
        this.experts = experts;
        this.applications = applications;
        this.caller = caller;
    }

    @GET
    @Path("/mentors")
    @Access(Level.ADMIN)
    public Page<ExpertOwnOut> mentors(
            @QueryParam("status") @Nullable String status,
            @QueryParam("search") @Nullable String search,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        return experts.page(MentorStatus.asked(status), ExpertParams.search("search", search), Paging.of(page, limit))
                .map(ExpertOwnOut::forAdmin);
    }

    @GET
    @Path("/mentor-applications")
    @Access(Level.ADMIN)
    public Page<ExpertOwnOut> applications(
            @QueryParam("status") @Nullable String status,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit) {
        return experts.page(MentorStatus.asked(status), null, Paging.of(page, limit))
                .map(ExpertOwnOut::forAdmin);
    }

    @PUT
    @Path("/mentor-applications/{id}/status")
    @Access(Level.ADMIN)
    @Refuses(Code.ILLEGAL_TRANSITION)
    public ExpertOwnOut move(@PathParam("id") String id, StatusIn step) {
        return ExpertOwnOut.forAdmin(applications.move(caller.get(), id, step));
    }

    @PATCH
    @Path("/mentors/{id}")
    @Access(Level.ADMIN)
    @Operation(summary = "Edit an expert's profile; absent fields stay")
    public ExpertOwnOut edit(@PathParam("id") String id, ProfileIn profile) {
        return ExpertOwnOut.forAdmin(experts.edit(caller.get(), id, profile));
    }
}
