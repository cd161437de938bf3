package konnect.payments;

import java.util.Optional;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Takes money from the outside. */
public interface PaymentProvider {
    /** As the configuration and the webhooks' addresses name it. */
    String name();

    /** What browsers have to name this installation by; null where they need nothing. */
    @Nullable
    String keyId();

    /** The header that carries the signature of a webhook. */
    String signatureHeader();

    /**
     * Asks for an amount to be collected.
     *
     * @throws Problem {@code UNAVAILABLE} when the provider does not answer as it should
     */
    Order order(String depositId, Money amount);

    /**
     * Checks what a browser brought back. Empty where the provider does not have the money yet.
     *
     * @return the provider's id of the payment
     * @throws Problem {@code VALIDATION_FAILED} for what the provider has not said; {@code UNAVAILABLE}
     */
    Optional<String> confirm(Order order, Proof proof);

    /**
     * Reads a webhook.
     *
     * @param nowSeconds seconds since 1970, of the one clock
     * @throws Problem {@code UNAUTHENTICATED} when it is not signed by the provider, or not lately where that is told
     */
    PaymentEvent event(Delivery delivery, long nowSeconds);
}
