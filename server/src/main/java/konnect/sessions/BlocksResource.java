package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.sessions.Blocks.BlockOut;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Blocking somebody, by the id of the person or of the expert. */
@Singleton
@Path("/api/users/{id}/block")
public final class BlocksResource {
    private static final int CREATED = 201;

    private final Blocks blocks;
    private final CurrentCaller caller;

    public BlocksResource(Blocks blocks, CurrentCaller caller) {
        this.blocks = blocks;
        this.caller = caller;
    }

    @POST
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    public BlockOut block(@PathParam("id") String id) {
        return blocks.block(caller.get().userId(), id);
    }

    @DELETE
    @Access(Level.SIGNED_IN)
    public BlockOut unblock(@PathParam("id") String id) {
        return blocks.unblock(caller.get().userId(), id);
    }
}
