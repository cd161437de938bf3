package konnect.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The caller's signed-in devices. */
@Singleton
@Path("/api/users/me/sign-ins")
public final class SignInsResource {
    private final OwnSignIns signIns;
    private final Askers askers;
    private final CurrentCaller caller;

    public SignInsResource(OwnSignIns signIns, Askers askers, CurrentCaller caller) {
        this.signIns = signIns;
        this.askers = askers;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(summary = "The devices that the caller is signed in on, the one used last first")
    public Page<Device> list(
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServerRequest request) {
        return signIns.page(caller.get().userId(), askers.signIn(request), Paging.of(page, limit));
    }

    @DELETE
    @Path("/{id}")
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "End one of the caller's sign-ins at once",
            description = "Its access token is worth nothing from now on; all sockets of the caller have to connect"
                    + " again. Answers the sign-in as it was.")
    public Device end(@PathParam("id") String id, @Context HttpServerRequest request) {
        return signIns.end(caller.get().userId(), id, askers.signIn(request));
    }
}
