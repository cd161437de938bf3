/** What administrators did and who signed in: insert only, each row chained to the one before it. */
@NullMarked
package konnect.audit;

import org.jspecify.annotations.NullMarked;
