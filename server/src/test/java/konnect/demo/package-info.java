/** Tests of the demo. */
@NullMarked
package konnect.demo;

import org.jspecify.annotations.NullMarked;
