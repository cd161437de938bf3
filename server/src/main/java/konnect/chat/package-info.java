/** What two people write to each other in a session: stored, in order, once. */
@NullMarked
package konnect.chat;

import org.jspecify.annotations.NullMarked;
