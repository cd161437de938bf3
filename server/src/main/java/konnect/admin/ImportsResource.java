package konnect.admin;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import konnect.db.Db;
import konnect.experts.Experts;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.Csv;
import konnect.http.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Many experts at once, as a file. */
@Singleton
@Path("/api/admin")
public final class ImportsResource {
    private static final int ACCEPTED = 202;

    private final Db db;
    private final Experts experts;
    private final Imports imports;
    private final CurrentCaller caller;

    public ImportsResource(Db db, Experts experts, Imports imports, CurrentCaller caller) {
        this.db = db;
        this.experts = experts;
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Path("/mentors/bulk")
    @Access(Level.ADMIN)
    @ResponseStatus(ACCEPTED)
    @Operation(summary = "Import experts from CSV, as text/csv or as the file of a form: 5,000 rows, 2 MB at most")
    @RequestBody(
            content = {
                @Content(mediaType = Csv.TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        requiredProperties = "file",
                                        properties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary")))
            })
    public ImportOut.Job bulk(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type, InputStream body) {
        return imports.ofFile(caller.get(), UploadedFile.read(type, body));
    }

    @POST
    @Path("/mentors/import-sheet")
    @Access(Level.ADMIN)
    @ResponseStatus(ACCEPTED)
    @Operation(summary = "Import experts from a public sheet on the configured host")
    public ImportOut.Job sheet(SheetIn in) {
        return imports.ofSheet(caller.get(), in.sheetUrl());
    }

    @GET
    @Path("/mentors/import-status/{jobId}")
    @Access(Level.ADMIN)
    @Operation(summary = "How far an import has come, and every row that it refused")
    public ImportOut status(@PathParam("jobId") String id) {
        return imports.status(id);
    }

    @GET
    @Path("/mentors/export")
    @Produces(Csv.TYPE)
    @Access(Level.ADMIN)
    @Operation(summary = "All experts as CSV, which imports again unchanged")
    public RestResponse<String> export() {
        return ResponseBuilder.ok(db.read(handle -> ExpertsFile.write(handle, experts)), Csv.TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"experts.csv\"")
                .build();
    }
}
