package konnect.experts;

import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** The caller's favourite experts. */
@Singleton
@Path("/api/users/me/favourites")
public final class FavouritesResource {
    private final Favourites favourites;
    private final CurrentCaller caller;

    public FavouritesResource(Favourites favourites, CurrentCaller caller) {
        this.favourites = favourites;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(summary = "The caller's favourite experts as far as they are approved, the one added last first")
    public Page<ExpertOut> list(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        return favourites.page(caller.get().userId(), Paging.of(page, limit));
    }

    @PUT
    @Path("/{expertId}")
    @Access(Level.SIGNED_IN)
    @Operation(summary = "Make an approved expert a favourite; again changes nothing")
    @Refuses(Code.CONFLICT)
    public FavouriteOut add(@PathParam("expertId") String expertId) {
        return favourites.add(caller.get().userId(), expertId);
    }

    @DELETE
    @Path("/{expertId}")
    @Access(Level.SIGNED_IN)
    @Operation(summary = "Make an expert no favourite; again changes nothing")
    public FavouriteOut remove(@PathParam("expertId") String expertId) {
        return favourites.remove(caller.get().userId(), expertId);
    }
}
