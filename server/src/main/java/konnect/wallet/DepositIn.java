package konnect.wallet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import konnect.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much to pay in, and with the sandbox by which of its test cards. */
public record DepositIn(
        @NotNull @Schema(minimum = "1", maximum = "10000") Money amount,

        @Nullable @Pattern(regexp = "[0-9]{16}", message = "must be 16 digits")
        String card) {
    Money checked() {
        return new AmountIn(amount).checked();
    }
}
