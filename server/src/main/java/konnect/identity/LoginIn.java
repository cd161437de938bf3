package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody signs in with. */
public record LoginIn(
        @NotNull @Size(max = Emails.MAX) String email,
        @NotNull @Size(max = Passwords.MAX * 2) String password) {}
