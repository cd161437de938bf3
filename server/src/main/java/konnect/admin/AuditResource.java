package konnect.admin;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import konnect.audit.Audit;
import konnect.audit.AuditEntry;
import konnect.db.Db;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was done by whom. */
@Singleton
@Path("/api/admin/audit")
public final class AuditResource {
    private static final String ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    private final Db db;

    public AuditResource(Db db) {
        this.db = db;
    }

    @GET
    @Access(Level.ADMIN)
    @Operation(summary = "The audit log, newest first")
    public Page<AuditEntry> page(
            @QueryParam("page") @Nullable String page, @QueryParam("limit") @Nullable String limit) {
        var paging = Paging.of(page, limit);
        return db.read(handle -> Audit.page(handle, paging));
    }

    @GET
    @Path("/check")
    @Access(Level.ADMIN)
    @Operation(summary = "Whether the log is as it was written: every row's hash, computed anew")
    public AuditCheckOut check() {
        var check = db.tx(tx -> {
            tx.handle().execute(ONE_MOMENT);
            return Audit.check(tx.handle());
        });
        return new AuditCheckOut(check.isWhole(), check.rows(), check.brokenAt());
    }
}
