package konnect.reviews;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.Tagged;
import konnect.kernel.WholeNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What people say lately. */
@Singleton
@Path("/api/reviews/latest")
public final class LatestResource {
    private static final int MANY = 6;

    private final Reviews reviews;

    public LatestResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @Access(Level.PUBLIC)
    @Operation(summary = "The newest reviews of approved experts with four stars or more and a comment; 6 unless asked")
    public RestResponse<LatestOut> latest(
            @QueryParam("limit") @Nullable String limit,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        int most =
                limit == null || limit.isEmpty() ? MANY : (int) WholeNumber.read("limit", limit, 1, Reviews.MAX_LATEST);
        return Tagged.byContent(known, reviews.latest(most));
    }
}
