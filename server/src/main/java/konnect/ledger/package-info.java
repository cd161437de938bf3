/** Double entry: accounts, transfers that are never changed, and the proof that the books balance. */
@NullMarked
package konnect.ledger;

import org.jspecify.annotations.NullMarked;
