package konnect.reviews;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.notifications.Kind;
import konnect.notifications.Notifications;
import konnect.reviews.LatestOut.Praise;
import konnect.reviews.ReviewsSql.Row;
import konnect.sessions.SessionFacts;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reviews: one per completed session, by its user. The expert's rating moves in the same transaction. */
@Singleton
public final class Reviews {
    static final int MAX_LATEST = 20;
    private static final int MAX_STARS = 5;
    /** So many more are read than are asked for, because those of experts who are no longer shown are left out. */
    private static final int SPARE = 20;

    private final Db db;
    private final Experts experts;

    public Reviews(Db db, Experts experts) {
        this.db = db;
        this.experts = experts;
    }

    /**
     * Posts a review now; see {@link #post(Tx, NewReview, long)}.
     *
     * @throws Problem as there
     */
    Review post(NewReview review) {
        return db.tx(tx -> {
            var posted = post(tx, review, tx.clock());
            experts.find(tx.handle(), review.expertId())
                    .ifPresent(expert -> Notifications.tell(
                            tx, expert.userId(), Kind.REVIEW_RECEIVED, posted.id(), String.valueOf(posted.rating())));
            return posted;
        });
    }

    /**
     * Posts a review as of a given time. The same review (by its id) posted again changes nothing.
     *
     * @param at milliseconds since 1970
     * @throws Problem {@code NOT_FOUND} when there is no such session of this user with this expert; {@code FORBIDDEN}
     *     for the session's expert; {@code CONFLICT} unless the session is completed; {@code ALREADY_REVIEWED}
     */
    public Review post(Tx tx, NewReview review, long at) {
        requireCompleted(tx.handle(), review);
        if (ReviewsSql.insert(tx.handle(), review, at)) {
            experts.countRating(tx, review.expertId(), review.rating());
        }
        var posted = ReviewsSql.ofSession(tx.handle(), review.sessionId());
        if (!posted.id().equals(review.id())) {
            throw new Problem(Code.ALREADY_REVIEWED, "This session has its review already");
        }
        return named(tx.handle(), List.of(posted)).getFirst();
    }

    private static void requireCompleted(Handle handle, NewReview review) {
        var session = SessionFacts.find(handle, review.sessionId())
                .filter(found -> found.isOf(review.userId()) && found.expertId().equals(review.expertId()))
                .orElseThrow(() -> Problem.notFound("Session"));
        if (!session.userId().equals(review.userId())) {
            throw Problem.forbidden("Only the user of a session reviews it");
        }
        if (!session.isCompleted()) {
            throw new Problem(Code.CONFLICT, "Only a completed session can be reviewed");
        }
    }

    /**
     * An expert's reviews, newest first.
     *
     * @throws Problem {@code NOT_FOUND} unless there is an approved expert with this id
     */
    ReviewsOut page(String expertId, Paging paging) {
        var expert = experts.approved(expertId);
        return db.read(handle -> {
            var stars = distribution(handle, expert.id());
            long total = stars.values().stream().mapToLong(Long::longValue).sum();
            var items = named(handle, ReviewsSql.page(handle, expert.id(), paging));
            return new ReviewsOut(items, paging.page(), paging.limit(), total, stars);
        });
    }

    private static Map<String, Long> distribution(Handle handle, String expertId) {
        var counted = ReviewsSql.stars(handle, expertId);
        var stars = new LinkedHashMap<String, Long>();
        for (int rating = 1; rating <= MAX_STARS; rating++) {
            stars.put(String.valueOf(rating), counted.getOrDefault(rating, 0L));
        }
        return stars;
    }

    /** The newest that praise an approved expert in words. */
    LatestOut latest(int limit) {
        return db.read(handle -> {
            var found = named(handle, ReviewsSql.praise(handle, limit + SPARE));
            var praised =
                    experts.people(handle, found.stream().map(Review::expertId).toList());
            return new LatestOut(found.stream()
                    .filter(review -> isShown(praised.get(review.expertId())))
                    .limit(limit)
                    .map(review -> Praise.of(review, Objects.requireNonNull(praised.get(review.expertId()))))
                    .toList());
        });
    }

    private static boolean isShown(Experts.@Nullable Person expert) {
        return expert != null && expert.approved();
    }

    /** Gives reviews the names of their users. */
    static List<Review> named(Handle handle, List<Row> rows) {
        var names = Users.summaries(handle, rows.stream().map(Row::userId).toList());
        return rows.stream().map(row -> row.by(names.get(row.userId()))).toList();
    }
}
