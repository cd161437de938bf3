package konnect.payments;

import konnect.kernel.Money;

/** Money that a provider says it has, by its own ids. */
public record Payment(String id, String orderId, Money amount, String currency) {
    public static final String CURRENCY = "INR";
}
