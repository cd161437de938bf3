package konnect.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The way to Google and back; absent where it is not configured. */
@Singleton
@Path("/api/auth/google")
public final class GoogleResource {
    static final String COOKIE = "konnect_oidc";
    private static final int SEE_OTHER = 303;
    private static final int MINUTES_10 = 600;

    private final GoogleSignIns signIns;
    private final RefreshCookie refresh;
    private final Places places;
    private final Askers askers;

    public GoogleResource(GoogleSignIns signIns, RefreshCookie refresh, Places places, Askers askers) {
        this.signIns = signIns;
        this.refresh = refresh;
        this.places = places;
        this.askers = askers;
    }

    @GET
    @Access(Level.PUBLIC)
    @Operation(
            summary = "Go to the issuer to sign in; absent when not configured",
            description = "A redirect. return: where to go afterwards, a path of the app or a page of a listed origin.")
    @APIResponse(
            responseCode = "303",
            description = "To the issuer",
            headers = @Header(name = HttpHeaders.LOCATION, required = true, schema = @Schema(type = SchemaType.STRING)))
    @Refuses(Code.NOT_FOUND)
    public RestResponse<Void> begin(@QueryParam("return") @Nullable String to, @Context HttpServerRequest request) {
        signIns.require();
        var journey = OidcJourney.begin(places.checked(to));
        var where = signIns.begin(journey, places.callback(request));
        return redirect(where, List.of(cookie(journey.cookie(), MINUTES_10, request)));
    }

    @GET
    @Path("/callback")
    @Access(Level.PUBLIC)
    @Operation(
            summary = "Come back from the issuer, signed in",
            description =
                    "A redirect to the app with the refresh cookie; with ?google=cancelled, refused or in-use to its"
                            + " sign-in page where nobody was signed in.")
    @APIResponse(
            responseCode = "303",
            description = "To the app",
            headers = @Header(name = HttpHeaders.LOCATION, required = true, schema = @Schema(type = SchemaType.STRING)))
    @Refuses(Code.NOT_FOUND)
    public RestResponse<Void> end(
            @QueryParam("state") @Nullable String state,
            @QueryParam("code") @Nullable String code,
            @Context HttpServerRequest request) {
        signIns.require();
        var held = request.getCookie(COOKIE);
        var journey = OidcJourney.of(held == null ? null : held.getValue())
                .filter(begun -> begun.isAnsweredBy(state))
                .orElseThrow(() -> Problem.invalid("state", "is not that of this browser; begin again"));
        var over = cookie("", 0, request);
        if (code == null) {
            return redirect(places.signIn(journey, "cancelled"), List.of(over));
        }
        try {
            var opened = signIns.end(journey, code, places.callback(request), askers.of(request));
            return redirect(
                    URI.create(places.checked(journey.to())),
                    List.of(over, refresh.set(request, opened.refreshToken())));
        } catch (Problem e) {
            if (e.code() == Code.UNAVAILABLE) {
                throw e;
            }
            var why = e.code() == Code.EMAIL_IN_USE ? "in-use" : "refused";
            return redirect(places.signIn(journey, why), List.of(over));
        }
    }

    private static RestResponse<Void> redirect(URI to, List<String> cookies) {
        var answer = ResponseBuilder.<Void>create(SEE_OTHER)
                .header(HttpHeaders.LOCATION, to.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        cookies.forEach(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie));
        return answer.build();
    }

    /** Lax: it has to come along when the issuer sends the browser back. */
    private static String cookie(String value, int seconds, HttpServerRequest request) {
        var plain = COOKIE + "=" + value + "; Path=/api/auth/google; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax";
        return RefreshCookie.isLoopback(request) ? plain : plain + "; Secure";
    }
}
