package konnect.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the bank calls the payment. */
public record SettleIn(@NotBlank @Size(max = 100) String reference) {}
