package konnect.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import konnect.http.Access.Level;
import konnect.http.ApiIndex.Index;

/** What there is to call. */
@Singleton
@Path("/api")
public final class ApiIndexResource {
    private final ApiIndex api;

    public ApiIndexResource(ApiIndex api) {
        this.api = api;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Access(Level.PUBLIC)
    public Index index() {
        return api.index();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Access(Level.PUBLIC)
    public String page() {
        return api.page();
    }
}
