package konnect.wallet;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.ClientAddress;
import konnect.http.CurrentCaller;
import konnect.identity.PasswordIn;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the caller's withdrawals go. */
@Singleton
@Path("/api/users/me/payout-details")
public final class PayoutDetailsResource {
    private final OwnPayoutDetails details;
    private final ClientAddress addresses;
    private final CurrentCaller caller;

    public PayoutDetailsResource(OwnPayoutDetails details, ClientAddress addresses, CurrentCaller caller) {
        this.details = details;
        this.addresses = addresses;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(summary = "Where the caller's withdrawals go, masked; nothing where nothing is stored")
    public PayoutDetailsOut get() {
        return details.get(me());
    }

    @PUT
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "Store where the caller's withdrawals go: a UPI id, or an account with its IFSC",
            description = "With the account's password; a wrong one is VALIDATION_FAILED and counts as a failed"
                    + " sign-in, and an account without one is a CONFLICT. The change is announced by mail.")
    @Refuses(Code.CONFLICT)
    public PayoutDetailsOut put(PayoutDetailsIn in, @Context HttpServerRequest request) {
        return details.put(me(), in, addresses.of(request));
    }

    @DELETE
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "Forget where the caller's withdrawals go",
            description = "With the account's password. Refused while a withdrawal waits to be settled.")
    @Refuses(Code.CONFLICT)
    public PayoutDetailsOut delete(PasswordIn in, @Context HttpServerRequest request) {
        return details.delete(me(), in, addresses.of(request));
    }

    private String me() {
        return caller.get().userId();
    }
}
