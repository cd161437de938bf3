/** Tests of portraits. */
@NullMarked
package konnect.portraits;

import org.jspecify.annotations.NullMarked;
