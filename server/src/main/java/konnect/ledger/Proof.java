package konnect.ledger;

import java.util.List;
import java.util.Map;
import konnect.kernel.Money;

/**
 * Whether the books balance.
 *
 * @param total the sum over all accounts, in rupees: zero
 * @param byKind the sum of each kind of account, in rupees
 * @param violations every broken invariant with its account or session
 */
public record Proof(boolean balanced, Money total, Map<String, Money> byKind, List<String> violations) {}
