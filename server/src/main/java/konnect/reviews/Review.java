package konnect.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user said of a session.
 *
 * @param userName the user's name of today
 * @param rating one to five stars
 */
public record Review(
        String id,
        String expertId,
        String sessionId,
        @Nullable String userName,
        int rating,
        @Nullable String comment,
        Instant createdAt) {}
