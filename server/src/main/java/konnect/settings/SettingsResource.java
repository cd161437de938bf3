package konnect.settings;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import org.jspecify.annotations.Nullable;

@Path("/api/admin/config")
@Singleton
public class SettingsResource {
    private final Settings settings;
    private final CurrentCaller caller;

    public SettingsResource(Settings settings, CurrentCaller caller) {
        this.settings = settings;
        this.caller = caller;
    }

    @GET
    @Access(Level.ADMIN)
    public PlatformConfig get() {
        return settings.current();
    }

    @PATCH
    @Access(Level.ADMIN)
    public PlatformConfig change(PlatformConfigIn change) {
        return settings.change(caller.get(), change);
    }

    @GET
    @Path("/history")
    @Access(Level.ADMIN)
    public Page<ConfigVersion> history(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        return settings.history(Paging.of(page, limit));
    }
}
