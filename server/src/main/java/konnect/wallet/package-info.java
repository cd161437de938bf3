/** People's money as they see it: deposits through providers, withdrawals, the statement. */
@NullMarked
package konnect.wallet;

import org.jspecify.annotations.NullMarked;
