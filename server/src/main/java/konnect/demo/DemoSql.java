package konnect.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** All SQL of this package. */
final class DemoSql {
    /** Whoever fills a database holds this lock meanwhile. */
    private static final long LOCK = 0x6b6f_6e64_656dL;

    private DemoSql() {}

    static void lock(Handle handle) {
        handle.createQuery("SELECT true FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(boolean.class)
                .one();
    }

    static boolean isDemoPerson(Handle handle, String personId) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM demo_person WHERE person_id = :id)")
                .bind("id", personId)
                .mapTo(boolean.class)
                .one();
    }

    static boolean noneYet(Handle handle) {
        return handle.createQuery("SELECT NOT EXISTS (SELECT FROM demo_person)")
                .mapTo(boolean.class)
                .one();
    }

    static void insert(Handle handle, String personId, String slug, Part part) {
        handle.createUpdate("""
                INSERT INTO demo_person (person_id, slug, part, used_at) VALUES (:id, :slug, :part, clock())
                """)
                .bind("id", personId)
                .bind("slug", slug)
                .bind("part", part.word())
                .execute();
    }

    /** The user ids of everybody who plays this part, by slug. */
    static Map<String, String> ids(Handle handle, Part part) {
        return handle
                .createQuery("SELECT slug, person_id FROM demo_person WHERE part = :part ORDER BY slug")
                .bind("part", part.word())
                .map((row, context) -> Map.entry(row.getString("slug"), row.getString("person_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static int count(Handle handle, Part part) {
        return handle.createQuery("SELECT count(*) FROM demo_person WHERE part = :part")
                .bind("part", part.word())
                .mapTo(int.class)
                .one();
    }

    /** Takes whoever was used longest ago, for now. */
    static Optional<String> takeOldest(Handle handle, Part part) {
        return handle.createQuery("""
                UPDATE demo_person SET used_at = clock()
                WHERE person_id = (SELECT person_id FROM demo_person WHERE part = :part
                                   ORDER BY used_at, person_id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING person_id
                """)
                .bind("part", part.word())
                .mapTo(String.class)
                .findOne();
    }

    static boolean plays(Handle handle, String personId, List<Part> parts) {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT FROM demo_person WHERE person_id = :id AND part = ANY(:parts))")
                .bind("id", personId)
                .bindArray("parts", String.class, parts.stream().map(Part::word).toList())
                .mapTo(boolean.class)
                .one();
    }
}
