/** The drawing of everybody who has no picture: made from an id, the same for ever. */
@NullMarked
package konnect.portraits;

import org.jspecify.annotations.NullMarked;
