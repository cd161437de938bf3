package konnect.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import konnect.kernel.Money;
import konnect.kernel.Problem;

/** By how much to correct a wallet, and why: above zero into it, below zero out of it. */
public record AdjustIn(
        @NotNull Money amount, @NotBlank @Size(max = 500) String reason) {
    static final Money MOST = Money.ofRupees(1_000_000);

    /** The amount, or {@code VALIDATION_FAILED} when it is nothing or too much. */
    Money checked() {
        var size = amount.isPositive() ? amount : amount.negated();
        if (!size.isPositive() || size.compareTo(MOST) > 0) {
            throw Problem.invalid("amount", "must not be 0 and not be more than " + MOST.rupees() + " either way");
        }
        return amount;
    }
}
