/** Proves the meter by examples, by random schedules and by mutants that both have to kill. */
@NullMarked
package konnect.meter;

import org.jspecify.annotations.NullMarked;
