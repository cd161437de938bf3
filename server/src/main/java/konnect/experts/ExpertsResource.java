package konnect.experts;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.experts.SpecialtyOut.AllOut;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.http.Tagged;
import konnect.kernel.Code;
import konnect.kernel.Page;
import konnect.kernel.Refuses;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/experts")
@Singleton
public class ExpertsResource {
    private static final int CREATED = 201;

    private final Experts experts;
    private final Listings listings;
    private final Specialties specialties;
    private final Applications applications;
    private final CurrentCaller caller;

    public ExpertsResource(
            Experts experts,
            Listings listings,
            Specialties specialties,
            Applications applications,
            CurrentCaller caller) {
        this.experts = experts;
        this.listings = listings;
        this.specialties = specialties;
        this.applications = applications;
        this.caller = caller;
    }

    @GET
    @Access(Level.PUBLIC)
    public RestResponse<Page<ExpertOut>> list(
            @BeanParam ExpertParams params, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var query = params.read();
        return Tagged.answer(known, listings.tag(), () -> listings.page(query));
    }

    @GET
    @Path("/specialties")
    @Access(Level.PUBLIC)
    public RestResponse<AllOut> specialties(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return Tagged.answer(known, specialties.tag(), () -> new AllOut(specialties.all()));
    }

    @GET
    @Path("/me")
    @Access(Level.SIGNED_IN)
    @Refuses(Code.NOT_FOUND)
    public ExpertOwnOut own() {
        return ExpertOwnOut.forOwner(experts.own(caller.get()));
    }

    @GET
    @Path("/{id}")
    @Access(Level.PUBLIC)
    public RestResponse<ExpertOut> one(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var single = listings.single(id);
        return Tagged.answer(known, single.tag(), single::expert);
    }

    @POST
    @Path("/register")
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    @Refuses(Code.ALREADY_APPLIED)
    public ExpertOwnOut register(ApplicationIn application) {
        return ExpertOwnOut.forOwner(applications.apply(caller.get(), application));
    }

    @PUT
    @Path("/me/resume")
    @Access(Level.SIGNED_IN)
    @Refuses(Code.NOT_FOUND)
    public ExpertOwnOut resume(ResumeIn resume) {
        return ExpertOwnOut.forOwner(applications.resume(caller.get(), resume));
    }

    @PUT
    @Path("/{id}")
    @Access(Level.SIGNED_IN)
    public ExpertOwnOut edit(@PathParam("id") String id, ProfileIn profile) {
        return ExpertOwnOut.forSomebody(caller.get(), experts.edit(caller.get(), id, profile));
    }
}
