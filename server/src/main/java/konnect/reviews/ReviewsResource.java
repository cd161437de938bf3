package konnect.reviews;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.http.Tagged;
import konnect.kernel.Code;
import konnect.kernel.Paging;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The reviews of one expert. */
@Singleton
@Path("/api/experts/{id}/reviews")
public final class ReviewsResource {
    private static final int CREATED = 201;

    private final Reviews reviews;
    private final CurrentCaller caller;

    public ReviewsResource(Reviews reviews, CurrentCaller caller) {
        this.reviews = reviews;
        this.caller = caller;
    }

    @GET
    @Access(Level.PUBLIC)
    @Operation(summary = "An expert's reviews, newest first, with how many gave each number of stars")
    public RestResponse<ReviewsOut> list(
            @PathParam("id") String id,
            @QueryParam("page") @Nullable String page,
            @QueryParam("limit") @Nullable String limit,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return Tagged.byContent(known, reviews.page(id, Paging.of(page, limit)));
    }

    @POST
    @Access(Level.SIGNED_IN)
    @ResponseStatus(CREATED)
    @Operation(
            summary = "Review a completed session, by its user, once",
            description = "404 for a session of others or with another expert, 403 for the session's expert,"
                    + " 409 CONFLICT before its end, 409 ALREADY_REVIEWED for a second one.")
    @Refuses({Code.FORBIDDEN, Code.ALREADY_REVIEWED, Code.CONFLICT})
    public Review post(@PathParam("id") String id, ReviewIn in) {
        return reviews.post(NewReview.of(caller.get().userId(), id, in));
    }
}
