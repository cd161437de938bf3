package konnect.bookings;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Refuses;

/** An expert's own timetable. */
@Singleton
@Path("/api/experts/me/availability")
public final class AvailabilityResource {
    private final Availability availability;
    private final CurrentCaller caller;

    public AvailabilityResource(Availability availability, CurrentCaller caller) {
        this.availability = availability;
        this.caller = caller;
    }

    @GET
    @Access(Level.EXPERT)
    @Refuses(Code.NOT_FOUND)
    public Timetable get() {
        return availability.own(caller.get());
    }

    @PUT
    @Access(Level.EXPERT)
    @Refuses(Code.NOT_FOUND)
    public Timetable put(Timetable timetable) {
        return availability.change(caller.get(), timetable);
    }
}
