package konnect.reviews;

import konnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A review to be posted. It is made before the transaction, so that one that is tried again posts it once.
 *
 * @param rating one to five stars
 * @param comment null for none; at most {@link ReviewIn#MAX_COMMENT} characters
 */
public record NewReview(
        String id,
        String expertId,
        String sessionId,
        String userId,
        int rating,
        @Nullable String comment) {
    /** A review under a new id; a comment without a visible character is none. */
    public static NewReview of(String userId, String expertId, ReviewIn in) {
        var comment = in.comment() == null || in.comment().isBlank()
                ? null
                : in.comment().strip();
        return new NewReview(Ids.next("rv"), expertId, in.sessionId(), userId, in.rating(), comment);
    }
}
