package konnect.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to give back, and why; without an amount all that is left of what was paid. */
public record RefundIn(
        @Schema(minimum = "0.01") @Nullable Money amount,

        @NotBlank @Size(max = 500) String reason) {
    @Nullable
    Money checked() {
        if (amount != null && !amount.isPositive()) {
            throw Problem.invalid("amount", "must be more than 0");
        }
        return amount;
    }
}
