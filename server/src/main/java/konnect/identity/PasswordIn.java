package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whoever asks for this knows the account's password. */
public record PasswordIn(
        @NotNull @Size(max = Passwords.MAX * 2) String password) {}
