/** A PostgreSQL that the server brings along, starts, adopts and stops itself. Plain Java. */
@NullMarked
package konnect.db.embedded;

import org.jspecify.annotations.NullMarked;
