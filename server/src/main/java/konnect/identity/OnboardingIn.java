package konnect.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What somebody is here for, as {@link Choices} has it. */
public record OnboardingIn(
        @NotNull
        @Size(max = MOST_INTERESTS)
        @UniqueElements(message = "must not be given twice")
        @Schema(uniqueItems = true)
        List<@NotNull @Pattern(regexp = Choices.INTEREST, message = Choices.ADVICE) String> interests,

        @NotNull
        @Size(max = MOST_GOALS)
        @UniqueElements(message = "must not be given twice")
        @Schema(uniqueItems = true)
        List<@NotNull @Pattern(regexp = Choices.GOAL, message = Choices.ADVICE) String> goals) {
    static final int MOST_INTERESTS = 12;
    static final int MOST_GOALS = 8;
}
