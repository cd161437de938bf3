package konnect.payments;

import org.jspecify.annotations.Nullable;

/** What a browser brings back from a provider; who needs what is the provider's to say. */
public record Proof(@Nullable String paymentId, @Nullable String signature) {}
