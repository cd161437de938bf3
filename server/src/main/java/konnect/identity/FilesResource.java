package konnect.identity;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import konnect.files.FileOut;
import konnect.files.Purpose;
import konnect.files.StoredFile;
import konnect.files.Uploads;
import konnect.files.Uploads.Wish;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What people upload, and who reads it. */
@Singleton
@Path("/api/files")
public final class FilesResource {
    private static final int CREATED = 201;
    /** Nothing in a file is loaded or run, even where a browser shows it. */
    private static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Uploads uploads;
    private final CurrentCaller caller;

    public FilesResource(Uploads uploads, CurrentCaller caller) {
        this.uploads = uploads;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(CREATED)
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "Upload a file for a purpose: resume, avatar or attachment (with sessionId)",
            description =
                    "The content says what it is. Resume: PDF, DOC, DOCX up to 5 MB; avatar: JPEG, PNG, WebP up to"
                            + " 2 MB, drawn anew as JPEG; attachment: these and XLSX, PPTX, GIF, plain text up to 10 MB.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"purpose", "file"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "purpose",
                                                        type = SchemaType.STRING,
                                                        enumeration = {"resume", "avatar", "attachment"}),
                                                @SchemaProperty(
                                                        name = "sessionId",
                                                        type = SchemaType.STRING,
                                                        description = "Of an attachment, and of nothing else"),
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary")
                                            })))
    @Refuses({Code.NOT_FOUND, Code.SESSION_ENDED, Code.BLOCKED})
    public FileOut upload(
            @RestForm("purpose") @Nullable String purpose,
            @RestForm("sessionId") @Nullable String sessionId,
            @RestForm("file") @Nullable FileUpload file) {
        var name = file == null ? null : file.fileName();
        var wish = Wish.of(caller.get().userId(), purpose, sessionId, name);
        if (file == null) {
            throw Problem.invalid("file", "is missing");
        }
        return uploads.keep(wish, content(wish.purpose(), file)).out();
    }

    private static byte[] content(Purpose purpose, FileUpload file) {
        if (file.size() > purpose.maxBytes()) {
            throw Uploads.tooLarge(purpose);
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, "application/pdf", "image/jpeg"})
    @Access(Level.PUBLIC)
    @Operation(
            summary = "A file: avatars for everybody, resumes for owner and administrators, attachments for the two",
            description = "Attachments and resumes come as downloads, in whatever way they are asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The file, of whatever type it is",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") String id, @Context HttpServerResponse answer) {
        answer.putHeader("Content-Security-Policy", SANDBOX);
        var reader = caller.orNull();
        var file = uploads.readable(id, reader == null ? null : reader.userId(), reader != null && reader.isAdmin());
        boolean everybodys = file.purpose() == Purpose.AVATAR;
        return Response.ok(uploads.content(file), type(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        everybodys ? "public, max-age=31536000, immutable" : "private, no-store")
                .build();
    }

    /** A text is saved and never shown, so that its own type would help nobody. */
    private static String type(StoredFile file) {
        return file.contentType().startsWith("text/") ? MediaType.APPLICATION_OCTET_STREAM : file.contentType();
    }
}
