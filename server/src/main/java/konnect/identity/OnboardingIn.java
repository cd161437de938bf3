package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What somebody is here for, as {@link Choices} has it. */
public record OnboardingIn(
        @NotNull @Size(max = MOST) List<@NotNull String> interests,
        @NotNull @Size(max = MOST) List<@NotNull String> goals) {
    static final int MOST = 12;
}
