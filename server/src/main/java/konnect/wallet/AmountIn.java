package konnect.wallet;

import jakarta.validation.constraints.NotNull;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much to pay in or out. */
public record AmountIn(
        @NotNull @Schema(minimum = "1", maximum = "10000") Money amount) {
    static final Money LEAST = Money.ofRupees(1);
    static final Money MOST = Money.ofRupees(10_000);

    /** The amount, or {@code VALIDATION_FAILED} when it is too small or too large. */
    Money checked() {
        if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
            throw Problem.invalid("amount", "must be between " + LEAST.rupees() + " and " + MOST.rupees());
        }
        return amount;
    }
}
