package konnect.bookings;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.function.Function;
import konnect.db.Db;
import konnect.db.Once;
import konnect.db.Tx;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import konnect.sessions.SessionOut;
import konnect.sessions.SessionViews;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Sessions that are booked ahead. */
@Singleton
@Path("/api/sessions")
public final class BookingsResource {
    private static final int CREATED = 201;

    private final Db db;
    private final Bookings bookings;
    private final SessionViews views;
    private final CurrentCaller caller;

    public BookingsResource(Db db, Bookings bookings, SessionViews views, CurrentCaller caller) {
        this.db = db;
        this.bookings = bookings;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    @Refuses({
        Code.EXPERT_NOT_FOUND,
        Code.FORBIDDEN,
        Code.BLOCKED,
        Code.NOT_ACCEPTING,
        Code.OUTSIDE_AVAILABILITY,
        Code.SLOT_TAKEN,
        Code.INSUFFICIENT_BALANCE
    })
    public SessionOut book(@HeaderParam(Once.HEADER) @Nullable String key, BookingIn in) {
        var id = Bookings.newId();
        return once(key, "book", in, tx -> bookings.book(tx, id, me(), in));
    }

    @POST
    @Path("/{id}/confirm")
    @Access(Level.EXPERT)
    @Refuses({Code.ILLEGAL_TRANSITION, Code.SLOT_TAKEN})
    public SessionOut confirm(@PathParam("id") String id) {
        return db.tx(tx -> bookings.confirm(tx, id, me()));
    }

    @POST
    @Path("/{id}/decline")
    @Access(Level.EXPERT)
    @Refuses(Code.ILLEGAL_TRANSITION)
    public SessionOut decline(@HeaderParam(Once.HEADER) @Nullable String key, @PathParam("id") String id) {
        return once(key, "decline", id, tx -> bookings.decline(tx, id, me()));
    }

    @POST
    @Path("/{id}/cancel")
    @Access(Level.SIGNED_IN)
    @Refuses(Code.ILLEGAL_TRANSITION)
    public SessionOut cancel(@HeaderParam(Once.HEADER) @Nullable String key, @PathParam("id") String id) {
        return once(key, "cancel", id, tx -> bookings.cancel(tx, id, me()));
    }

    @GET
    @Path("/{id}/calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Access(Level.SIGNED_IN)
    public String calendar(@PathParam("id") String id) {
        return Calendar.of(db.read(handle -> views.of(handle, id, me())));
    }

    private SessionOut once(@Nullable String key, String operation, Object in, Function<Tx, SessionOut> effect) {
        var request = Once.Request.of(me(), key, operation, in);
        return db.tx(tx -> Once.answer(tx, request, SessionOut.class, () -> effect.apply(tx)));
    }

    private String me() {
        return caller.get().userId();
    }
}
