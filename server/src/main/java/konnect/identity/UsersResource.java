package konnect.identity;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import konnect.db.Db;
import konnect.files.Purpose;
import konnect.files.Uploads;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's own profile. */
@Singleton
@Path("/api/users/me")
public final class UsersResource {
    private final Db db;
    private final Users users;
    private final CurrentCaller caller;

    public UsersResource(Db db, Users users, CurrentCaller caller) {
        this.db = db;
        this.users = users;
        this.caller = caller;
    }

    @GET
    @Access(Level.SIGNED_IN)
    public User me() {
        var id = caller.get().userId();
        return db.read(handle -> Users.find(handle, id));
    }

    @PATCH
    @Access(Level.SIGNED_IN)
    public User edit(ProfileIn in) {
        var id = caller.get().userId();
        return db.tx(tx -> {
            Uploads.requireOwn(tx.handle(), "imageUrl", in.imageUrl(), id, Purpose.AVATAR);
            return users.edit(tx, id, in);
        });
    }

    @PUT
    @Path("/onboarding")
    @Access(Level.SIGNED_IN)
    @Operation(summary = "What the caller is here for: interests and goals among those of /api/config/client")
    public User onboard(OnboardingIn in) {
        var id = caller.get().userId();
        return db.tx(tx -> Users.onboard(tx, id, in));
    }
}
