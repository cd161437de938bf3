/**
 * How a live session is charged: a pure function of rows and one clock, without SQL, clock or I/O. All times are
 * milliseconds since the epoch of one clock, the database's; all lengths are milliseconds.
 */
@NullMarked
package konnect.meter;

import org.jspecify.annotations.NullMarked;
