package konnect.wallet;

import konnect.kernel.Money;
import konnect.payments.Order;
import org.jspecify.annotations.Nullable;

/**
 * Money that a provider was asked to collect.
 *
 * @param state {@code pending}, {@code failed} or {@code completed}; it never goes back
 * @param orderId null until the provider has answered
 * @param paymentId null until it is completed
 * @param createdAt milliseconds since 1970
 */
public record Deposit(
        String id,
        String userId,
        Money amount,
        String provider,
        String state,
        @Nullable String orderId,
        @Nullable String clientSecret,
        @Nullable String paymentId,
        long createdAt) {
    static final String FAILED = "failed";
    static final String COMPLETED = "completed";

    boolean isCompleted() {
        return state.equals(COMPLETED);
    }

    /** @throws IllegalStateException before the provider has answered */
    Order order() {
        if (orderId == null) {
            throw new IllegalStateException("deposit " + id + " has no order");
        }
        return new Order(orderId, id, amount, clientSecret);
    }
}
