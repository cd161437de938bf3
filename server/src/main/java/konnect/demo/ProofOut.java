package konnect.demo;

import java.util.Map;
import konnect.kernel.Money;
import konnect.ledger.Proof;

/** What everybody may see of the proof: whether the books balance, and what each kind of account comes to. */
public record ProofOut(boolean balanced, Money total, Map<String, Money> byKind) {
    static ProofOut of(Proof proof) {
        return new ProofOut(proof.balanced(), proof.total(), proof.byKind());
    }
}
