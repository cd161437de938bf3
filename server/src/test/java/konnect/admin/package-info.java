/** Tests of what administrators see. */
@NullMarked
package konnect.admin;

import org.jspecify.annotations.NullMarked;
