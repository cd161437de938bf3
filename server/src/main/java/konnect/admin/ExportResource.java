package konnect.admin;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import konnect.db.Db;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Everything held about the caller. Here because it looks into every table. */
@Singleton
@Path("/api/users/me/export")
public final class ExportResource {
    private final Db db;
    private final CurrentCaller caller;

    public ExportResource(Db db, CurrentCaller caller) {
        this.db = db;
        this.caller = caller;
    }

    /** The parts by name, each a list of rows as they are stored; amounts in paise. */
    public record ExportOut(Instant exportedAt, String userId, Map<String, Object> parts) {}

    @GET
    @Access(Level.SIGNED_IN)
    @Operation(
            summary = "Everything held about the caller, as one JSON file",
            description = "Rows as they are stored, by name; uploads by their ids, to be fetched at /api/files. Without"
                    + " secrets, their hashes and administrators' notes.")
    public RestResponse<ExportOut> export() {
        var id = caller.get().userId();
        var out = db.tx(tx -> {
            var parts = new LinkedHashMap<String, Object>();
            ExportSql.parts(tx.handle(), id).forEach((name, rows) -> parts.put(name, Json.tree(rows)));
            return new ExportOut(Instant.ofEpochMilli(tx.clock()), id, parts);
        });
        return ResponseBuilder.ok(out)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"konnect-export.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
