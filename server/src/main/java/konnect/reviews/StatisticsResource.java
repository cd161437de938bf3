package konnect.reviews;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the home page tells of this installation. */
@Singleton
@Path("/api/statistics")
public final class StatisticsResource {
    private final Statistics statistics;

    public StatisticsResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Access(Level.PUBLIC)
    @Operation(summary = "Experts, sessions, minutes and reviews, counted from the tables a few seconds ago at most")
    public RestResponse<StatisticsOut> statistics(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return Tagged.byContent(known, statistics.now());
    }
}
