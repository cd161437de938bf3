package konnect.identity;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import konnect.http.Access;
import konnect.http.Access.Level;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What goes by mail: a forgotten password, and the proof that an address is somebody's. */
@Singleton
@Path("/api/auth")
public final class MailedResource {
    private final PasswordResets resets;

    public MailedResource(PasswordResets resets) {
        this.resets = resets;
    }

    @POST
    @Path("/password/forgot")
    @Access(Level.PUBLIC)
    @Operation(
            summary = "Mail a link for choosing another password",
            description = "The same answer whether the address has an account or not; at most one mail a minute.")
    public AcceptedOut forgot(AddressIn in) {
        resets.forgotten(in);
        return new AcceptedOut(true);
    }

    @POST
    @Path("/password/reset")
    @Access(Level.PUBLIC)
    @Operation(summary = "Another password by the mailed token, once; every sign-in ends")
    public AcceptedOut reset(ResetIn in) {
        resets.reset(in);
        return new AcceptedOut(true);
    }

    @POST
    @Path("/email/verify")
    @Access(Level.PUBLIC)
    @Operation(summary = "Confirm an address by the mailed token")
    public VerifiedOut verify(TokenIn in) {
        resets.confirm(in);
        return new VerifiedOut(true);
    }
}
