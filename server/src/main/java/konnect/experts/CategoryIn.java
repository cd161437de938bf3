package konnect.experts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** A category to be made or changed; what is absent stays as it is, or is empty, or is put behind all others. */
public record CategoryIn(
        @Size(max = Texts.MAX_WORD) @Pattern(regexp = Texts.LINE) @Nullable
        String name,

        @Min(0) @Max(MAX_POSITION) @Nullable Integer position,

        @Size(max = MAX_SPECIALTIES) @Nullable
        List<@NotNull @Size(max = Texts.MAX_WORD) @Pattern(regexp = Texts.LINE) String> specialties) {
    static final int MAX_POSITION = 1_000;
    static final int MAX_SPECIALTIES = 100;

    /** @throws Problem {@code VALIDATION_FAILED} without one */
    String requiredName() {
        if (name == null) {
            throw Problem.invalid("name", "must not be null");
        }
        return name.strip();
    }

    CategoryOut over(CategoryOut now) {
        return new CategoryOut(
                now.id(),
                name == null ? now.name() : name.strip(),
                position == null ? now.position() : position,
                specialties == null ? now.specialties() : Texts.words(specialties));
    }
}
