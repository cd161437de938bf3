package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whoever has forgotten a password, by address. */
public record AddressIn(
        @NotNull @Size(max = Emails.MAX) @Pattern(regexp = Emails.FORM, message = "must be an address of mail")
        String email) {}
