package konnect.experts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** An upload of one's own that is to be the resume. */
public record ResumeIn(
        @NotNull @Pattern(regexp = Texts.FILE) String resumeUrl) {}
