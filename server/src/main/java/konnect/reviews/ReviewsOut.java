package konnect.reviews;

import java.util.List;
import java.util.Map;

/**
 * A page of an expert's reviews.
 *
 * @param distribution how many reviews gave each number of stars, from {@code "1"} to {@code "5"}
 */
public record ReviewsOut(List<Review> items, int page, int limit, long total, Map<String, Long> distribution) {}
