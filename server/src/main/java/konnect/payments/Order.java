package konnect.payments;

import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a provider was asked to collect.
 *
 * @param id the provider's
 * @param depositId ours
 * @param clientSecret what the browser needs besides, where the provider gives it; for the payer's eyes only
 */
public record Order(
        String id, String depositId, Money amount, @Nullable String clientSecret) {}
