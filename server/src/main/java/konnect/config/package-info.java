/** What the operator has set: every {@code KONNECT_…} variable, read and checked once at the start. */
@NullMarked
package konnect.config;

import org.jspecify.annotations.NullMarked;
