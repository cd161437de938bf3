/** The one database: pools by purpose, transactions as values, the one clock, migrations, the embedded server. */
@NullMarked
package konnect.db;

import org.jspecify.annotations.NullMarked;
