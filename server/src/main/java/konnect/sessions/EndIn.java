package konnect.sessions;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an administrator ends a session. */
public record EndIn(@Nullable @Size(max = 500) String reason) {}
