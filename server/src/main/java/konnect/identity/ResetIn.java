package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password by whoever reads the account's mail. */
public record ResetIn(
        @NotNull @Size(max = MailTokens.MAX) String token,
        @NotNull @Size(max = Passwords.MAX * 2) String newPassword) {}
