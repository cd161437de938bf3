/** Calls: signaling between the two people of a live session, and the servers that help them to connect. */
@NullMarked
package konnect.calls;

import org.jspecify.annotations.NullMarked;
