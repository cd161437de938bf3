package konnect.notifications;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which notifications the caller wants. */
@Singleton
@Path("/api/users/me/notifications")
public final class PreferencesResource {
    private final Notifications notifications;
    private final CurrentCaller caller;

    public PreferencesResource(Notifications notifications, CurrentCaller caller) {
        this.notifications = notifications;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(summary = "Which notifications the caller gets, by kind, in the app and by mail")
    public Preferences preferences() {
        return notifications.preferences(caller.get().userId());
    }

    @PUT
    @Access(Level.SIGNED_IN)
    @Operation(summary = "Choose which notifications the caller gets; kinds that are not named stay as they are")
    public Preferences prefer(Preferences in) {
        return notifications.prefer(caller.get().userId(), in);
    }
}
