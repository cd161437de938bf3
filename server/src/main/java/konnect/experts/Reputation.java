package konnect.experts;

import org.jspecify.annotations.Nullable;

/**
 * What others made of an expert.
 *
 * @param rating the mean of all reviews to one decimal; null when there is none
 * @param orders completed sessions
 */
public record Reputation(@Nullable Double rating, int reviewCount, int orders) {}
