package konnect.demo;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.identity.Accounts.Opened;
import konnect.identity.RefreshCookie;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signing in as somebody of the demo. */
@Singleton
@Path("/api/auth/demo")
public final class DemoAuthResource {
    private final Gate gate;
    private final Visitors visitors;
    private final RefreshCookie cookie;

    public DemoAuthResource(Gate gate, Visitors visitors, RefreshCookie cookie) {
        this.gate = gate;
        this.visitors = visitors;
        this.cookie = cookie;
    }

    @POST
    @Access(Level.PUBLIC)
    @Refuses(Code.NOT_FOUND)
    public RestResponse<DemoSignInOut> signIn(DemoSignInIn in, @Context HttpServerRequest request) {
        gate.requireDemo();
        var opened = open(in);
        var signIn = opened.signIn();
        var expertId = visitors.expertId(signIn.user().id());
        var token = in.inMemory() ? opened.refreshToken() : null;
        var answer = ResponseBuilder.ok(
                        new DemoSignInOut(signIn.user(), signIn.accessToken(), signIn.expiresIn(), expertId, token))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!in.inMemory()) {
            answer.header(HttpHeaders.SET_COOKIE, cookie.set(request, opened.refreshToken()));
        }
        return answer.build();
    }

    private Opened open(DemoSignInIn in) {
        if (in.inMemory() && in.refreshToken() != null) {
            return visitors.again(in.refreshToken());
        }
        return in.as().equals("user") ? visitors.user() : visitors.expert();
    }
}
