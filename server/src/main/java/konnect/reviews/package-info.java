/** What users say of sessions that are over, and the figures that the home page shows. */
@NullMarked
package konnect.reviews;

import org.jspecify.annotations.NullMarked;
