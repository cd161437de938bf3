package konnect.experts;

import java.util.List;
import org.jdbi.v3.core.Handle;

final class CategoriesSql {
    static final String NAME_KEY = "category_name_key";
    static final String SPECIALTY_KEY = "category_specialty_pkey";

    private CategoriesSql() {}

    static List<CategoryOut> all(Handle handle) {
        return handle.createQuery("""
                SELECT c.id, c.name, c.position, coalesce(array_agg(s.name ORDER BY s.key) FILTER (WHERE s.key IS NOT NULL), '{}')
                    AS specialties
                FROM category c LEFT JOIN category_specialty s ON s.category_id = c.id
                GROUP BY c.id ORDER BY c.position, c.name
                """)
                .map((row, context) -> new CategoryOut(
                        row.getString("id"),
                        row.getString("name"),
                        row.getInt("position"),
                        ExpertRows.texts(row, "specialties")))
                .list();
    }

    /** Changes come one after the other, and each is seen by every node. */
    static void lockAndCount(Handle handle) {
        handle.execute("UPDATE category_revision SET revision = revision + 1");
    }

    static void insert(Handle handle, CategoryOut category) {
        handle.createUpdate("INSERT INTO category (id, name, position) VALUES (:id, :name, :position)")
                .bindMethods(category)
                .execute();
    }

    static void update(Handle handle, CategoryOut category) {
        handle.createUpdate("UPDATE category SET name = :name, position = :position WHERE id = :id")
                .bindMethods(category)
                .execute();
    }

    static void setSpecialties(Handle handle, CategoryOut category) {
        handle.createUpdate("DELETE FROM category_specialty WHERE category_id = :id")
                .bind("id", category.id())
                .execute();
        handle.createUpdate("""
                INSERT INTO category_specialty (key, name, category_id)
                SELECT lower(name), name, :id FROM unnest(:names) AS name
                """)
                .bind("id", category.id())
                .bindArray("names", String.class, category.specialties())
                .execute();
    }

    static void delete(Handle handle, String id) {
        handle.createUpdate("DELETE FROM category WHERE id = :id")
                .bind("id", id)
                .execute();
    }
}
