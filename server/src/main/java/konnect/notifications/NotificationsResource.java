package konnect.notifications;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The caller's notifications. */
@Singleton
@Path("/api/notifications")
public final class NotificationsResource {
    private final Notifications notifications;
    private final CurrentCaller caller;

    public NotificationsResource(Notifications notifications, CurrentCaller caller) {
        this.notifications = notifications;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(summary = "The caller's notifications, newest first, and how many are unread")
    public NotificationsOut page(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        return notifications.page(caller.get().userId(), Paging.of(page, limit));
    }

    @POST
    @Path("/read")
    @Access(Level.SIGNED_IN)
    @Operation(summary = "Mark notifications as read: those of ids, or all without it")
    public UnreadOut read(ReadIn in) {
        return notifications.read(caller.get().userId(), in);
    }
}
