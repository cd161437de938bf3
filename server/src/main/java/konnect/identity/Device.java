package konnect.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in of somebody's own.
 *
 * @param device such as {@code Chrome on Windows}; absent where it did not say
 * @param lastUsedAt when its refresh token was last used
 * @param current whether the request came from it
 */
public record Device(String id, @Nullable String device, Instant createdAt, Instant lastUsedAt, boolean current) {}
