/** What administrators see across the other packages; may read their tables. */
@NullMarked
package konnect.admin;

import org.jspecify.annotations.NullMarked;
