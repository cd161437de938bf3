package konnect.wallet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a withdrawal is not paid. */
public record RejectIn(@NotBlank @Size(max = 500) String reason) {}
