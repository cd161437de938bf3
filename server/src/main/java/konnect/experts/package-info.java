/** Experts: profiles, search, the way from application to approval, and the small live row that lists show. */
@NullMarked
package konnect.experts;

import org.jspecify.annotations.NullMarked;
