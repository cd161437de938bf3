package konnect.wallet;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import konnect.db.Db;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.Csv;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.ledger.Entries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Everybody's transactions. */
@Singleton
@Path("/api/admin/transactions")
public final class AdminTransactionsResource {
    private static final List<String> HEAD =
            List.of("id", "userId", "type", "amount", "currency", "status", "direction", "referenceId", "createdAt");

    private final Db db;
    private final Transactions transactions;

    public AdminTransactionsResource(Db db, Transactions transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    /** CSV has no pages: it is the newest of all that are asked for, as many as one file may have. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @Access(Level.ADMIN)
    @Operation(summary = "All transactions, newest first, by type and time")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(ref = "#/components/schemas/PageTransaction")),
                @Content(mediaType = Csv.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<Object> transactions(@BeanParam TransactionsParams params, @Context HttpHeaders headers) {
        var filter = params.filter();
        var paging = params.paging();
        return Csv.answer(headers, () -> page(filter, paging), () -> table(page(filter, new Paging(1, Csv.MAX_ROWS))));
    }

    private Page<Transaction> page(Entries.Filter filter, Paging paging) {
        return db.read(handle -> transactions.all(handle, filter, paging));
    }

    private static Csv.Table table(Page<Transaction> page) {
        return new Csv.Table(
                HEAD,
                page.items().stream().map(AdminTransactionsResource::cells).toList());
    }

    private static List<String> cells(Transaction each) {
        return List.of(
                each.id(),
                each.userId(),
                each.type().word(),
                each.amount().rupees().toPlainString(),
                each.currency(),
                each.status().word(),
                Objects.requireNonNullElse(each.direction(), ""),
                each.referenceId(),
                each.createdAt());
    }
}
