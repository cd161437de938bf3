package konnect.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an administrator ends a session. */
public record EndIn(@NotBlank @Size(max = 500) String reason) {}
