package konnect.reviews;

import java.time.Instant;
import java.util.List;
import konnect.experts.Experts;
import org.jspecify.annotations.Nullable;

/** Reviews that praise in words, with whom they praise. */
public record LatestOut(List<Praise> items) {
    /** A review and its expert. */
    public record Praise(
            String id,
            String expertId,
            String sessionId,
            @Nullable String userName,
            int rating,
            @Nullable String comment,
            Instant createdAt,
            ExpertCard expert) {
        static Praise of(Review review, Experts.Person expert) {
            return new Praise(
                    review.id(),
                    review.expertId(),
                    review.sessionId(),
                    review.userName(),
                    review.rating(),
                    review.comment(),
                    review.createdAt(),
                    new ExpertCard(expert.id(), expert.name(), expert.title(), expert.imageUrl()));
        }
    }

    /** Who was reviewed. */
    public record ExpertCard(
            String id, String name, String title, @Nullable String imageUrl) {}
}
