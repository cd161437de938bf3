package konnect.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What somebody signs up with; the password's rules are those of {@link Passwords}. */
public record SignUpIn(
        @NotBlank @Size(max = ProfileIn.MAX_NAME) String name,

        @NotNull @Size(max = Emails.MAX) @Pattern(regexp = Emails.FORM, message = "must be an address of mail")
        String email,

        @NotNull String password) {}
