package konnect.sessions;

import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.sessions.Blocks.BlockOut;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Blocking somebody, by the id of the person or of the expert. */
@Singleton
@Path("/api/users/{id}/block")
public final class BlocksResource {
    private static final String JSON = MediaType.APPLICATION_JSON;

    private final Blocks blocks;
    private final CurrentCaller caller;

    public BlocksResource(Blocks blocks, CurrentCaller caller) {
        this.blocks = blocks;
        this.caller = caller;
    }

    @POST
    @Access(Level.SIGNED_IN)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = BlockOut.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was blocked already",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = BlockOut.class)))
    public RestResponse<BlockOut> block(@PathParam("id") String id) {
        var blocked = blocks.block(caller.get().userId(), id);
        return RestResponse.status(blocked.isNew() ? Status.CREATED : Status.OK, blocked.out());
    }

    @DELETE
    @Access(Level.SIGNED_IN)
    public BlockOut unblock(@PathParam("id") String id) {
        return blocks.unblock(caller.get().userId(), id);
    }
}
