package konnect.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.ClientAddress;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The end of the caller's account. */
@Singleton
@Path("/api/users/me")
public final class DeletionResource {
    private final Deletions deletions;
    private final RefreshCookie cookie;
    private final ClientAddress addresses;
    private final CurrentCaller caller;

    public DeletionResource(Deletions deletions, RefreshCookie cookie, ClientAddress addresses, CurrentCaller caller) {
        this.deletions = deletions;
        this.cookie = cookie;
        this.addresses = addresses;
        this.caller = caller;
    }

    @DELETE
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "Delete the caller's account, for good",
            description = "Refused during a session, before a booked one and while a withdrawal waits to be paid to"
                    + " stored payout details; with BALANCE_NOT_EMPTY while the wallet holds money: withdraw it first."
                    + " Records of money and sessions stay, without a name.")
    @Refuses({Code.CONFLICT, Code.BALANCE_NOT_EMPTY, Code.FORBIDDEN})
    public RestResponse<DeletedOut> delete(PasswordIn in, @Context HttpServerRequest request) {
        deletions.delete(caller.get().userId(), in, addresses.of(request));
        return ResponseBuilder.ok(new DeletedOut(true))
                .header(HttpHeaders.SET_COOKIE, cookie.clear(request))
                .build();
    }
}
