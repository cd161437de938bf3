@NullMarked
package konnect.sessions;

import org.jspecify.annotations.NullMarked;
