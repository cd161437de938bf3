package konnect.experts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step of an application. Notes are for administrators; the reason is for the applicant. */
public record StatusIn(
        @NotNull MentorStatus status,

        @Size(max = Texts.MAX_REMARK) @Pattern(regexp = Texts.LINES) @Nullable
        String adminNotes,

        @Size(max = Texts.MAX_REMARK) @Pattern(regexp = Texts.LINES) @Nullable
        String rejectionReason) {}
