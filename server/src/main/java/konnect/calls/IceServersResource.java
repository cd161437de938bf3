package konnect.calls;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import konnect.calls.IceServers.IceOut;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;

/** What a browser needs to reach the other one. */
@Singleton
@Path("/api/ice-servers")
public final class IceServersResource {
    private final IceServers servers;
    private final CurrentCaller caller;

    public IceServersResource(IceServers servers, CurrentCaller caller) {
        this.servers = servers;
        this.caller = caller;
    }

    /** STUN; for people in a live session TURN too, with credentials for ten minutes. */
    @GET
    @Access(Level.SIGNED_IN)
    public IceOut servers() {
        return servers.of(caller.get().userId());
    }
}
