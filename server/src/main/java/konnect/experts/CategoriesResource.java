package konnect.experts;

import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import konnect.kernel.Code;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The curated categories. */
@Singleton
@Path("/api/admin/categories")
public final class CategoriesResource {
    private static final int CREATED = 201;

    private final Categories categories;
    private final CurrentCaller caller;

    public CategoriesResource(Categories categories, CurrentCaller caller) {
        this.categories = categories;
        this.caller = caller;
    }

    @GET
    @Access(Level.ADMIN)
    @Operation(summary = "The categories with their specialties, in the order in which they are shown")
    public Page<CategoryOut> all(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        return categories.page(Paging.of(page, limit));
    }

    @POST
    @Access(Level.ADMIN)
    @ResponseStatus(CREATED)
    @Refuses(Code.CONFLICT)
    public CategoryOut create(CategoryIn in) {
        return categories.create(caller.get(), in);
    }

    @PATCH
    @Path("/{id}")
    @Access(Level.ADMIN)
    @Operation(summary = "Change name, position or all of the specialties")
    @Refuses(Code.CONFLICT)
    public CategoryOut change(@PathParam("id") String id, CategoryIn in) {
        return categories.change(caller.get(), id, in);
    }

    @DELETE
    @Path("/{id}")
    @Access(Level.ADMIN)
    @Operation(summary = "Delete a category; its specialties are in none then")
    public CategoryOut delete(@PathParam("id") String id) {
        return categories.delete(caller.get(), id);
    }
}
