/** When experts can be booked, and what may become of a booking until its session begins. */
@NullMarked
package konnect.bookings;

import org.jspecify.annotations.NullMarked;
