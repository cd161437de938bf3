/** The process: its start, its end, and how the parts are put together. */
@NullMarked
package konnect;

import org.jspecify.annotations.NullMarked;
