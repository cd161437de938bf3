package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whoever deletes the account knows its password. */
public record DeleteIn(
        @NotNull @Size(max = Passwords.MAX * 2) String password) {}
