package konnect.bookings;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.db.Db;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.Tagged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What can be booked of an expert. */
@Singleton
@Path("/api/experts/{id}/availability")
public final class SlotsResource {
    private final Db db;
    private final Availability availability;

    public SlotsResource(Db db, Availability availability) {
        this.db = db;
        this.availability = availability;
    }

    /** Slots of {@code duration} minutes (30, or the longest there may be) between {@code from} (now) and {@code to} (a week later). */
    @GET
    @Access(Level.PUBLIC)
    public RestResponse<SlotsOut> slots(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("duration") @Nullable String duration,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var slots = availability.slots(id, Range.read(from, to, db.clock()), availability.length(duration));
        return Tagged.byContent(known, slots);
    }
}
