package konnect.asyncapi;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.kernel.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The published contract of the events. */
@Singleton
@Path("/api/asyncapi.json")
public final class AsyncApiResource {
    private final String document;

    public AsyncApiResource(AsyncApi events) {
        document = Json.write(events.document());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Access(Level.PUBLIC)
    @Operation(summary = "The events of both directions, as an AsyncAPI 3 document")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public String document() {
        return document;
    }
}
