package konnect.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import konnect.db.Db;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.identity.Accounts.Opened;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signing up, in, on and out. */
@Singleton
@Path("/api/auth")
public final class AuthResource {
    private static final int CREATED = 201;

    private final Accounts accounts;
    private final RefreshCookie cookie;
    private final Askers askers;
    private final CurrentCaller caller;
    private final Db db;

    public AuthResource(Accounts accounts, RefreshCookie cookie, Askers askers, CurrentCaller caller, Db db) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.askers = askers;
        this.caller = caller;
        this.db = db;
    }

    @POST
    @Path("/signup")
    @Access(Level.PUBLIC)
    @ResponseStatus(CREATED)
    @Refuses(Code.EMAIL_IN_USE)
    public RestResponse<SignInOut> signUp(SignUpIn in, @Context HttpServerRequest request) {
        return answer(Status.CREATED, accounts.signUp(in, askers.of(request)), request);
    }

    @POST
    @Path("/login")
    @Access(Level.PUBLIC)
    @Refuses(Code.UNAUTHENTICATED)
    public RestResponse<SignInOut> logIn(LoginIn in, @Context HttpServerRequest request) {
        return answer(Status.OK, accounts.logIn(in, askers.of(request)), request);
    }

    @POST
    @Path("/refresh")
    @Access(Level.PUBLIC)
    @Refuses({Code.UNAUTHENTICATED, Code.FORBIDDEN})
    public RestResponse<SignInOut> refresh(@Context HttpServerRequest request) {
        cookie.refuseForeign(request);
        return answer(Status.OK, accounts.refresh(RefreshCookie.read(request)), request);
    }

    @POST
    @Path("/logout")
    @Access(Level.PUBLIC)
    @Refuses(Code.FORBIDDEN)
    public RestResponse<SignedOutOut> logOut(@Context HttpServerRequest request) {
        cookie.refuseForeign(request);
        accounts.signOut(RefreshCookie.read(request));
        return ResponseBuilder.ok(new SignedOutOut(true))
                .header(HttpHeaders.SET_COOKIE, cookie.clear(request))
                .build();
    }

    @POST
    @Path("/verify")
    @Access(Level.SIGNED_IN)
    public User verify() {
        var id = caller.get().userId();
        return db.read(handle -> Users.find(handle, id));
    }

    private RestResponse<SignInOut> answer(Status status, Opened opened, HttpServerRequest request) {
        return ResponseBuilder.create(status, opened.signIn())
                .header(HttpHeaders.SET_COOKIE, cookie.set(request, opened.refreshToken()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
