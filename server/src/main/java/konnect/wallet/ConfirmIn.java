package konnect.wallet;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import konnect.payments.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What a browser brings back from the provider. Razorpay's own names are taken too; the order is the one that we know.
 *
 * @param orderId not needed; refused when it is not that of the transaction
 */
public record ConfirmIn(
        @NotBlank @Size(max = MAX) String transactionId,

        @JsonAlias("razorpay_order_id") @Nullable @Size(max = MAX)
        String orderId,

        @JsonAlias("razorpay_payment_id") @Nullable @Size(max = MAX)
        String paymentId,

        @JsonAlias("razorpay_signature") @Nullable @Size(max = MAX)
        String signature) {
    private static final int MAX = 256;

    Proof proof() {
        return new Proof(paymentId, signature);
    }
}
