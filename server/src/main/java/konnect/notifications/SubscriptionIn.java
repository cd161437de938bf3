package konnect.notifications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a browser's {@code PushSubscription.toJSON()} says; its expiry is not needed. */
public record SubscriptionIn(
        @NotBlank @Size(max = MAX_ENDPOINT) String endpoint,
        @Nullable Long expirationTime,
        @NotNull @Valid Keys keys) {
    static final int MAX_ENDPOINT = 1_000;

    /** 65 and 16 bytes in base64url. */
    public record Keys(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{87}=?", message = "must be 65 bytes in base64url")
            String p256dh,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22}(==)?", message = "must be 16 bytes in base64url")
            String auth) {}
}
