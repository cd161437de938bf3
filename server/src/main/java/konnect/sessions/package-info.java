/** Paid conversations: their request, queue, start, charging, end and settlement. */
@NullMarked
package konnect.sessions;

import org.jspecify.annotations.NullMarked;
