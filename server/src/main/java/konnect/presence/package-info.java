/** Who is connected, on every node together, kept as intervals that nodes prove under the database's clock. */
@NullMarked
package konnect.presence;

import org.jspecify.annotations.NullMarked;
