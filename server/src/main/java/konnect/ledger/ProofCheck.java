package konnect.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a package above the ledger adds to the proof: invariants between its own rows and the transfers. */
public interface ProofCheck {
    /**
     * Every broken invariant, naming its account or session; at most {@link LedgerProof#MAX_VIOLATIONS}.
     *
     * @param snapshot a transaction in which all reads see one moment and nothing can be written
     */
    List<String> violations(Handle snapshot);
}
