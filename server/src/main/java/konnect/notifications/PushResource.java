package konnect.notifications;

import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The caller's browsers that are told while no page is open. */
@Singleton
@Path("/api/users/me/push")
public final class PushResource {
    private static final int CREATED = 201;

    private final Subscriptions subscriptions;
    private final CurrentCaller caller;

    public PushResource(Subscriptions subscriptions, CurrentCaller caller) {
        this.subscriptions = subscriptions;
        this.caller = caller;
    }

    @POST
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    @Operation(
            summary = "Tell this browser from now on: what its PushSubscription says",
            description = "The key to subscribe with is in the client's configuration. Only known push services.")
    public SubscriptionOut subscribe(SubscriptionIn in) {
        return subscriptions.keep(caller.get().userId(), in);
    }

    @DELETE
    @Access(Level.SIGNED_IN)
    @Operation(summary = "Tell one of the caller's browsers no longer, by its endpoint; without one, none of them")
    public ForgottenOut unsubscribe(@QueryParam("endpoint") @Nullable String endpoint) {
        return new ForgottenOut(subscriptions.forget(caller.get().userId(), endpoint));
    }
}
