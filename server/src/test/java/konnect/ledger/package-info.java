@NullMarked
package konnect.ledger;

import org.jspecify.annotations.NullMarked;
