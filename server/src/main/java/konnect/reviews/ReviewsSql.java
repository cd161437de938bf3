package konnect.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.identity.User.Summary;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

final class ReviewsSql {
    private static final RowMapper<Row> ROW = (row, context) -> new Row(
            row.getString("id"),
            row.getString("expert_id"),
            row.getString("session_id"),
            row.getString("user_id"),
            row.getInt("rating"),
            row.getString("comment"),
            row.getTimestamp("created_at").toInstant());

    private ReviewsSql() {}

    /** A review as it is stored: without a name. */
    record Row(
            String id,
            String expertId,
            String sessionId,
            String userId,
            int rating,
            @Nullable String comment,
            Instant createdAt) {
        Review by(@Nullable Summary user) {
            return new Review(id, expertId, sessionId, user == null ? null : user.name(), rating, comment, createdAt);
        }
    }

    /** All reviews together; {@code average} to two decimals, null where there are none. */
    record Sums(long count, @Nullable Double average) {}

    /** False when the session has a review already. */
    static boolean insert(Handle handle, NewReview review, long at) {
        return handle.createUpdate("""
                        INSERT INTO review (id, session_id, expert_id, user_id, rating, comment, created_at)
                        VALUES (:id, :sessionId, :expertId, :userId, :rating, :comment, from_ms(:at))
                        ON CONFLICT ON CONSTRAINT review_once DO NOTHING""").bindMethods(review).bind("at", at).execute() == 1;
    }

    static Row ofSession(Handle handle, String sessionId) {
        return handle.createQuery("SELECT * FROM review WHERE session_id = :session")
                .bind("session", sessionId)
                .map(ROW)
                .one();
    }

    static List<Row> page(Handle handle, String expertId, Paging paging) {
        return handle.createQuery("""
                        SELECT * FROM review WHERE expert_id = :expert
                        ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset""")
                .bind("expert", expertId)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(ROW)
                .list();
    }

    static Map<Integer, Long> stars(Handle handle, String expertId) {
        return handle.createQuery(
                        "SELECT rating, count(*) AS reviews FROM review WHERE expert_id = :expert GROUP BY rating")
                .bind("expert", expertId)
                .map((row, context) -> Map.entry(row.getInt("rating"), row.getLong("reviews")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The newest reviews that praise in words, from four stars on. */
    static List<Row> praise(Handle handle, int limit) {
        return handle.createQuery("""
                        SELECT * FROM review WHERE rating >= 4 AND comment IS NOT NULL
                        ORDER BY created_at DESC, id DESC LIMIT :limit""").bind("limit", limit).map(ROW).list();
    }

    static void eraseComments(Handle handle, String userId) {
        handle.createUpdate("UPDATE review SET comment = NULL WHERE user_id = :user")
                .bind("user", userId)
                .execute();
    }

    static Sums sums(Handle handle) {
        return handle.createQuery("SELECT count(*) AS reviews, round(avg(rating), 2) AS average FROM review")
                .map((row, context) -> {
                    var average = row.getBigDecimal("average");
                    return new Sums(row.getLong("reviews"), average == null ? null : average.doubleValue());
                })
                .one();
    }
}
