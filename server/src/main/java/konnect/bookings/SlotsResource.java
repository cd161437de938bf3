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
import konnect.kernel.WholeNumber;
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

    /** Slots of {@code duration} minutes (30) between {@code from} (now) and {@code to} (a week later). */
    @GET
    @Access(Level.PUBLIC)
    public RestResponse<SlotsOut> slots(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("duration") @Nullable String duration,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        int minutes = duration == null || duration.isEmpty()
                ? BookingRules.DEFAULT_MINUTES
                : (int) WholeNumber.read("duration", duration, BookingRules.MIN_MINUTES, BookingRules.MAX_MINUTES);
        var slots = availability.slots(id, Range.read(from, to, db.clock()), minutes);
        return Tagged.answer(known, Integer.toHexString(slots.hashCode()), () -> slots);
    }
}
