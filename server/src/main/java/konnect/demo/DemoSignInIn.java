package konnect.demo;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a signed-in demo person.
 *
 * @param memory two of them live in one page: no cookie is set, and the refresh token is in the answer
 * @param refreshToken of an earlier answer, to go on as the same person; with {@code memory} only
 */
public record DemoSignInIn(
        @NotNull @Pattern(regexp = "user|expert", message = "must be user or expert")
        String as,

        @Nullable Boolean memory,
        @Nullable @Size(max = MAX_TOKEN) String refreshToken) {
    static final int MAX_TOKEN = 200;

    boolean inMemory() {
        return Boolean.TRUE.equals(memory);
    }
}
