package konnect.experts;

import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import konnect.db.Db;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Experts whom administrators make and take out. */
@Singleton
@Path("/api/experts")
public final class EnrolmentsResource {
    private static final int CREATED = 201;

    private final Db db;
    private final Enrolments enrolments;
    private final CurrentCaller caller;

    public EnrolmentsResource(Db db, Enrolments enrolments, CurrentCaller caller) {
        this.db = db;
        this.enrolments = enrolments;
        this.caller = caller;
    }

    @POST
    @Access(Level.ADMIN)
    @ResponseStatus(CREATED)
    @Operation(summary = "Make an approved expert of the person with this address of mail, who may be new")
    @Refuses({Code.ALREADY_APPLIED, Code.CONFLICT})
    public ExpertOwnOut create(EnrolmentIn in) {
        var me = caller.get().userId();
        return ExpertOwnOut.forAdmin(db.tx(tx -> enrolments.create(tx, me, in)));
    }

    @DELETE
    @Path("/{id}")
    @Access(Level.ADMIN)
    @Operation(summary = "Take an expert out of all lists; sessions, reviews and money stay")
    public ExpertOwnOut remove(@PathParam("id") String id) {
        var me = caller.get().userId();
        return ExpertOwnOut.forAdmin(db.tx(tx -> enrolments.remove(tx, me, id)));
    }
}
