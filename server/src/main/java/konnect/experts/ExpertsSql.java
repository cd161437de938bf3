package konnect.experts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import konnect.experts.Experts.Person;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

final class ExpertsSql {
    private static final String SELECT =
            "SELECT " + ExpertRows.COLUMNS + " FROM expert e JOIN expert_live l ON l.expert_id = e.id WHERE ";
    private static final String SOME =
            "e.removed_at IS NULL AND (:status::text IS NULL OR e.status = :status) AND (:pattern::text IS NULL OR e.headline ILIKE :pattern"
                    + " OR e.email ILIKE :pattern)";

    private ExpertsSql() {}

    /** Sums that are different after every commit that changed a row, whatever the order of commits. */
    record Revisions(long profiles, long live) {}

    static Revisions revisions(Handle handle) {
        return handle.createQuery("""
                SELECT (SELECT coalesce(sum(revision), 0)::bigint FROM expert)
                           + (SELECT revision FROM category_revision) AS profiles,
                       (SELECT coalesce(sum(revision), 0)::bigint FROM expert_live) AS live
                """)
                .map((row, context) -> new Revisions(row.getLong("profiles"), row.getLong("live")))
                .one();
    }

    static Optional<Expert> find(Handle handle, String id) {
        return one(handle, "e.id = :key", id);
    }

    static Optional<Expert> ofUser(Handle handle, String userId) {
        return one(handle, "e.user_id = :key AND e.removed_at IS NULL", userId);
    }

    static Optional<Expert> lock(Handle handle, String id) {
        return one(handle, "e.id = :key AND e.removed_at IS NULL FOR UPDATE OF e", id);
    }

    private static Optional<Expert> one(Handle handle, String condition, String key) {
        return handle.createQuery(SELECT + condition)
                .bind("key", key)
                .map((row, context) -> ExpertRows.expert(row))
                .findOne();
    }

    /** Those of these ids, in the order of their ids. */
    static List<Expert> all(Handle handle, Collection<String> ids) {
        return handle.createQuery(SELECT + "e.id = ANY(:ids) ORDER BY e.id")
                .bindArray("ids", String.class, ids)
                .map((row, context) -> ExpertRows.expert(row))
                .list();
    }

    static Map<String, Person> people(Handle handle, Collection<String> ids) {
        return handle
                .createQuery("SELECT id, user_id, name, image_url, title, status = 'approved' AS approved"
                        + " FROM expert WHERE id = ANY(:ids)")
                .bindArray("ids", String.class, ids)
                .map(ConstructorMapper.of(Person.class))
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    static void update(Handle handle, Expert expert) {
        handle.createUpdate("""
                UPDATE expert SET title = :title, company = :company, experience = :experience, bio = :bio,
                    price_paise = :pricePerMin, specialties = :specialties, languages = :languages,
                    image_url = :imageUrl, auto_accept = :autoAccept, phone = :phone, linkedin_url = :linkedinUrl,
                    portfolio_url = :portfolioUrl
                WHERE id = :id
                """)
                .bindMethods(expert)
                .bindMethods(expert.profile())
                .bindMethods(expert.onboarding())
                .bindArray("specialties", String.class, expert.profile().specialties())
                .bindArray("languages", String.class, expert.profile().languages())
                .execute();
    }

    /** Answers whether that was a change. */
    static boolean live(Handle handle, String id, Live live) {
        return handle.createUpdate("""
                UPDATE expert_live SET online = :online, available = :available, busy = :busy,
                    queue_length = :queueLength, eta_seconds = :etaSeconds
                WHERE expert_id = :id AND (online, available, busy, queue_length, eta_seconds)
                    IS DISTINCT FROM (:online, :available, :busy, :queueLength, :etaSeconds::int)
                """).bindMethods(live).bind("id", id).execute() > 0;
    }

    /** Answers whether that was a change. */
    static boolean etas(Handle handle, Map<String, Integer> seconds) {
        var ids = List.copyOf(seconds.keySet());
        return handle.createUpdate("""
                        UPDATE expert_live l SET eta_seconds = t.eta FROM unnest(:ids, :etas) AS t (id, eta)
                        WHERE l.expert_id = t.id AND l.online AND l.busy AND l.eta_seconds IS DISTINCT FROM t.eta""")
                        .bindArray("ids", String.class, ids)
                        .bindArray(
                                "etas",
                                Integer.class,
                                ids.stream().map(seconds::get).toList())
                        .execute()
                > 0;
    }

    static void countOrder(Handle handle, String id) {
        handle.createUpdate("UPDATE expert_live SET orders = orders + 1 WHERE expert_id = :id")
                .bind("id", id)
                .execute();
    }

    static void countRating(Handle handle, String id, int stars) {
        handle.createUpdate("""
                UPDATE expert_live SET rating_sum = rating_sum + :stars, rating_count = rating_count + 1
                WHERE expert_id = :id
                """).bind("stars", stars).bind("id", id).execute();
    }

    static boolean rename(Handle handle, String userId, String name) {
        return handle.createUpdate("UPDATE expert SET name = :name WHERE user_id = :user AND name <> :name")
                        .bind("name", name)
                        .bind("user", userId)
                        .execute()
                > 0;
    }

    /** Experts in any status after one of them, in the order of their ids. */
    static List<Expert> after(Handle handle, String id, int limit) {
        return handle.createQuery(SELECT + "e.removed_at IS NULL AND e.id > :id ORDER BY e.id LIMIT :limit")
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> ExpertRows.expert(row))
                .list();
    }

    /** Neither listed nor named any longer. */
    static void erase(Handle handle, String id) {
        handle.createUpdate("""
                UPDATE expert SET name = 'Deleted expert', email = 'deleted-' || id || '@deleted.invalid', title = '',
                    company = '', experience = 0, bio = '', specialties = '{}', languages = '{}', image_url = NULL,
                    status = 'rejected', phone = NULL, linkedin_url = NULL, portfolio_url = NULL, resume_url = NULL,
                    admin_notes = NULL, rejection_reason = NULL
                WHERE id = :id""").bind("id", id).execute();
    }

    static void eraseFavourites(Handle handle, String personId) {
        handle.createUpdate("DELETE FROM favourite WHERE person_id = :person")
                .bind("person", personId)
                .execute();
    }

    /** Experts in any status, newest first. */
    static List<Expert> page(Handle handle, @Nullable MentorStatus status, @Nullable String pattern, Paging paging) {
        return handle.createQuery(SELECT + SOME + " ORDER BY e.created_at DESC, e.id DESC LIMIT :limit OFFSET :offset")
                .bind("status", status == null ? null : status.word())
                .bind("pattern", pattern)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> ExpertRows.expert(row))
                .list();
    }

    static long count(Handle handle, @Nullable MentorStatus status, @Nullable String pattern) {
        return handle.createQuery("SELECT count(*) FROM expert e WHERE " + SOME)
                .bind("status", status == null ? null : status.word())
                .bind("pattern", pattern)
                .mapTo(long.class)
                .one();
    }
}
