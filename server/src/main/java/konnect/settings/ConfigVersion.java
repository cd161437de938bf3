package konnect.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The configuration as it was from one change to the next.
 *
 * @param changedBy the administrator's id; absent for the values of the installation
 */
public record ConfigVersion(
        long version, PlatformConfig config, @Nullable String changedBy, Instant changedAt) {}
