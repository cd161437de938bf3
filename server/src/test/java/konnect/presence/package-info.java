@NullMarked
package konnect.presence;

import org.jspecify.annotations.NullMarked;
