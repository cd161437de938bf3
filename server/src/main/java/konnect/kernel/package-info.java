/** Words that every other package uses: money, ids, refusals, pages, JSON. Depends on nothing of Konnect. */
@NullMarked
package konnect.kernel;

import org.jspecify.annotations.NullMarked;
