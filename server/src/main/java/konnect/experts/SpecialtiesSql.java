package konnect.experts;

import java.util.List;
import org.jdbi.v3.core.Handle;

final class SpecialtiesSql {
    private SpecialtiesSql() {}

    /** Curated ones under their curated spelling, others as most experts write them; the most frequent first. */
    static List<SpecialtyOut> all(Handle handle, int limit) {
        return handle.createQuery("""
                WITH used AS (
                    SELECT lower(word) AS key, mode() WITHIN GROUP (ORDER BY word) AS name,
                           count(DISTINCT e.id) AS experts
                    FROM expert e, unnest(e.specialties) AS word
                    WHERE e.status = 'approved' GROUP BY lower(word)
                )
                SELECT coalesce(s.name, used.name) AS name, coalesce(used.experts, 0) AS experts, c.name AS category
                FROM used FULL JOIN category_specialty s ON s.key = used.key
                LEFT JOIN category c ON c.id = s.category_id
                ORDER BY experts DESC, lower(coalesce(s.name, used.name)) LIMIT :limit
                """)
                .bind("limit", limit)
                .map((row, context) ->
                        new SpecialtyOut(row.getString("name"), row.getLong("experts"), row.getString("category")))
                .list();
    }
}
