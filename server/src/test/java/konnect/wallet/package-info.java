@NullMarked
package konnect.wallet;

import org.jspecify.annotations.NullMarked;
