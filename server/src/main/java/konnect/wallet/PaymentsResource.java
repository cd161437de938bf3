package konnect.wallet;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import konnect.db.Once;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What browsers bring back from the payment provider. */
@Singleton
@Path("/api/payments")
public final class PaymentsResource {
    private final Deposits deposits;
    private final CurrentCaller caller;

    public PaymentsResource(Deposits deposits, CurrentCaller caller) {
        this.deposits = deposits;
        this.caller = caller;
    }

    @POST
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "Confirm a deposit by what the provider gave the browser; it is credited once",
            description = "Razorpay: paymentId and signature (its own names are taken too). Stripe: nothing more, it is"
                    + " asked itself. Pending where the provider does not have the money yet.")
    @Refuses({Code.NOT_FOUND, Code.CONFLICT})
    public Transaction confirm(@HeaderParam(Once.HEADER) @Nullable String key, ConfirmIn in) {
        var me = caller.get().userId();
        return deposits.confirm(me, in, Once.Request.of(me, key, "confirm", in));
    }
}
