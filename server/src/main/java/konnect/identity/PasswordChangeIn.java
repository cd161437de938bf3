package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another password, by whoever knows the one so far; the rules are those of {@link Passwords}. */
public record PasswordChangeIn(
        @NotNull @Size(max = Passwords.MAX * 2) String currentPassword,
        @NotNull @Size(max = Passwords.MAX * 2) String newPassword) {}
