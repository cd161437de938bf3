@NullMarked
package konnect.bookings;

import org.jspecify.annotations.NullMarked;
