package konnect.admin;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.kernel.WholeNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The figures of the administrators' dashboard. */
@Singleton
@Path("/api/admin/metrics")
public final class MetricsResource {
    private static final int DAYS = 30;

    private final Metrics metrics;

    public MetricsResource(Metrics metrics) {
        this.metrics = metrics;
    }

    @GET
    @Access(Level.ADMIN)
    @Operation(summary = "How the platform stands: people, experts, sessions, queues and money of today")
    public MetricsOut now() {
        return metrics.now();
    }

    @GET
    @Path("/history")
    @Access(Level.ADMIN)
    @Operation(summary = "The last days, one by one: 30, or 1 to 366")
    public HistoryOut history(@QueryParam("days") @Nullable String days) {
        return metrics.history(read(days));
    }

    @GET
    @Path("/peak")
    @Access(Level.ADMIN)
    @Operation(summary = "The most sessions and experts at once in the last days, and the hours in which people talk")
    public PeakOut peak(@QueryParam("days") @Nullable String days) {
        return metrics.peak(read(days));
    }

    @GET
    @Path("/realtime")
    @Access(Level.ADMIN)
    @Operation(summary = "Online experts, live sessions and queues at this moment")
    public RealtimeOut realtime() {
        return metrics.realtime();
    }

    private static int read(@Nullable String days) {
        return days == null || days.isEmpty() ? DAYS : (int) WholeNumber.read("days", days, 1, Metrics.MAX_DAYS);
    }
}
