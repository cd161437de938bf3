package konnect.reviews;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a user posts of a session. */
public record ReviewIn(
        @NotBlank @Size(max = MAX_ID) String sessionId,
        @NotNull @Min(1) @Max(5) Integer rating,
        @Nullable @Size(max = MAX_COMMENT) String comment) {
    public static final int MAX_ID = 128;
    public static final int MAX_COMMENT = 2_000;
}
