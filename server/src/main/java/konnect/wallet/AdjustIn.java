package konnect.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By how much to correct a wallet, and why: above zero into it, below zero out of it. */
public record AdjustIn(
        @NotNull @Schema(minimum = "-1000000", maximum = "1000000", not = Nothing.class)
        Money amount,

        @NotBlank @Size(max = 500) String reason) {
    /** What no correction can be. */
    @Schema(type = SchemaType.NUMBER, enumeration = "0")
    interface Nothing {}

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
