package konnect.wallet;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.http.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Receipts to keep. */
@Singleton
@Path("/api/wallet/transactions/{id}/receipt.pdf")
public final class ReceiptsResource {
    private static final String PDF = "application/pdf";

    private final Receipts receipts;
    private final CurrentCaller caller;

    public ReceiptsResource(Receipts receipts, CurrentCaller caller) {
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    @Produces(PDF)
    @Access(Level.SIGNED_IN)
    @Operation(summary = "A receipt of one's own transaction as PDF, with its minutes")
    public RestResponse<byte[]> receipt(@PathParam("id") String id) {
        return ResponseBuilder.ok(receipts.pdf(caller.get().userId(), id), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"konnect-receipt.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
