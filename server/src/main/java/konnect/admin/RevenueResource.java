package konnect.admin;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import konnect.admin.RevenueOut.Row;
import konnect.config.Config;
import konnect.db.Db;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.Csv;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the platform turns over. */
@Singleton
@Path("/api/admin/revenue")
public final class RevenueResource {
    private static final List<String> HEAD = List.of("start", "gross", "fees", "expertEarnings", "refunds");

    private final Db db;
    private final ZoneId zone;

    public RevenueResource(Db db, Config config) {
        this.db = db;
        this.zone = config.timeZone();
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @Access(Level.ADMIN)
    @Operation(summary = "Gross, fees, expert earnings and refunds by day, week or month of the platform's time zone")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RevenueOut.class)),
                @Content(mediaType = Csv.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<Object> revenue(
            @QueryParam("period") @Nullable String period,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Context HttpHeaders headers) {
        var stretch = Stretch.read(period, from, to, zone, db.clock());
        var rows = db.read(handle -> RevenueSql.rows(handle, stretch));
        return Csv.answer(
                headers,
                () -> new RevenueOut(stretch.period(), zone.getId(), rows),
                () -> new Csv.Table(HEAD, rows.stream().map(Row::cells).toList()));
    }
}
