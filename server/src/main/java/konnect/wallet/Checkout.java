package konnect.wallet;

import konnect.kernel.Money;
import konnect.payments.Order;
import konnect.payments.PaymentProvider;
import org.jspecify.annotations.Nullable;

/**
 * What a browser needs to let somebody pay.
 *
 * @param orderId the provider's
 * @param keyId by which the provider knows this installation
 * @param clientSecret of a provider that wants it, for the payer only
 */
public record Checkout(
        String provider,
        String orderId,
        @Nullable String keyId,
        Money amount,
        @Nullable String clientSecret) {
    static Checkout of(PaymentProvider provider, Order order) {
        return new Checkout(provider.name(), order.id(), provider.keyId(), order.amount(), order.clientSecret());
    }
}
