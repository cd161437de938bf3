/** Whole conversations against the server as it is shipped, led by the stock Java client. */
@NullMarked
package konnect.journey;

import org.jspecify.annotations.NullMarked;
