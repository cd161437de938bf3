package konnect.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.ClientAddress;
import konnect.http.CurrentCaller;
import konnect.identity.PasswordChanges.By;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's password. */
@Singleton
@Path("/api/auth/password/change")
public final class PasswordResource {
    private final PasswordChanges changes;
    private final Askers askers;
    private final ClientAddress addresses;
    private final CurrentCaller caller;

    public PasswordResource(PasswordChanges changes, Askers askers, ClientAddress addresses, CurrentCaller caller) {
        this.changes = changes;
        this.askers = askers;
        this.addresses = addresses;
        this.caller = caller;
    }

    @POST
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "Change the caller's password; every other sign-in ends at once",
            description = "A wrong current password is VALIDATION_FAILED and counts as a failed sign-in.")
    @Refuses(Code.CONFLICT)
    public User change(PasswordChangeIn in, @Context HttpServerRequest request) {
        var by = new By(caller.get().userId(), askers.signIn(request), addresses.of(request));
        return changes.change(by, in);
    }
}
