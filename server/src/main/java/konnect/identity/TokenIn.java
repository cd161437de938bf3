package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A token that came by mail. */
public record TokenIn(@NotNull @Size(max = MailTokens.MAX) String token) {}
