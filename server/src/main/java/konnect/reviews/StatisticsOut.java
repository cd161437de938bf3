package konnect.reviews;

import org.jspecify.annotations.Nullable;

/**
 * What the home page tells of this installation, counted from its tables.
 *
 * @param experts approved ones
 * @param online of them, those who are here now
 * @param sessions completed
 * @param minutes kept in them
 * @param averageRating of all reviews, to two decimals; absent where there are none
 * @param topics different specialties of approved experts
 */
public record StatisticsOut(
        long experts,
        long online,
        long sessions,
        long minutes,
        long reviews,
        @Nullable Double averageRating,
        long topics) {}
