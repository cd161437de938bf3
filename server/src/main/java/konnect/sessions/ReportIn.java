package konnect.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a session is reported. PostgreSQL takes every character but NUL. */
public record ReportIn(
        @NotBlank @Size(max = MAX_REASON) @Pattern(regexp = "[^\\x00]*")
        String reason) {
    static final int MAX_REASON = 2_000;
}
