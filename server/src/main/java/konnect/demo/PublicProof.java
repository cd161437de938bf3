package konnect.demo;

import jakarta.inject.Singleton;
import konnect.ledger.LedgerProof;
import org.jspecify.annotations.Nullable;

/** The proof of the books for many who look at once: made anew when the last one is older than a second. */
@Singleton
public final class PublicProof {
    private static final long KEEP_NANOS = 1_000_000_000;

    private final LedgerProof proof;
    private @Nullable ProofOut last;
    private long madeAt;

    public PublicProof(LedgerProof proof) {
        this.proof = proof;
    }

    synchronized ProofOut now() {
        var kept = last;
        if (kept != null && System.nanoTime() - madeAt < KEEP_NANOS) {
            return kept;
        }
        var made = ProofOut.of(proof.prove());
        last = made;
        madeAt = System.nanoTime();
        return made;
    }
}
