@NullMarked
package konnect.payments;

import org.jspecify.annotations.NullMarked;
