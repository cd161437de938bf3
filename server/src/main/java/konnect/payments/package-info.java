/** Who takes money from the outside: each provider's orders, confirmations and signed events, and nothing of ours. */
@NullMarked
package konnect.payments;

import org.jspecify.annotations.NullMarked;
