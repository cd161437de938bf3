package konnect.ledger;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import konnect.http.Access;
import konnect.http.Access.Level;

/** What an administrator sees of the books. */
@Singleton
@Path("/api/admin/ledger")
public final class LedgerResource {
    private final LedgerProof proof;

    public LedgerResource(LedgerProof proof) {
        this.proof = proof;
    }

    @GET
    @Path("/proof")
    @Access(Level.ADMIN)
    public Proof proof() {
        return proof.prove();
    }
}
