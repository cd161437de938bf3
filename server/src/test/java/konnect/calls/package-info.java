@NullMarked
package konnect.calls;

import org.jspecify.annotations.NullMarked;
