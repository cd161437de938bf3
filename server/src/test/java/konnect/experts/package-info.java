@NullMarked
package konnect.experts;

import org.jspecify.annotations.NullMarked;
