package konnect.wallet;

import konnect.kernel.Money;

/** Takes money from the outside. */
public interface PaymentProvider {
    /** As the configuration names it. */
    String name();

    /**
     * Collects the amount for a deposit.
     *
     * @return the provider's id of the completed payment; the same deposit gives the same payment
     */
    String collect(String depositId, Money amount);
}
