package konnect.experts;

import java.util.List;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;

final class FavouritesSql {
    private static final String OF_PERSON = """
             FROM favourite f JOIN expert e ON e.id = f.expert_id JOIN expert_live l ON l.expert_id = e.id
            WHERE f.person_id = :person AND e.status = 'approved'""";

    private FavouritesSql() {}

    static List<ExpertOut> page(Handle handle, String personId, Paging paging) {
        return handle.createQuery("SELECT " + ExpertRows.PUBLIC_COLUMNS + OF_PERSON
                        + " ORDER BY f.at DESC, f.expert_id LIMIT :limit OFFSET :offset")
                .bind("person", personId)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> ExpertRows.publicView(row))
                .list();
    }

    static long count(Handle handle, String personId) {
        return handle.createQuery("SELECT count(*)" + OF_PERSON)
                .bind("person", personId)
                .mapTo(long.class)
                .one();
    }

    static void add(Handle handle, String personId, String expertId) {
        handle.createUpdate("""
                INSERT INTO favourite (person_id, expert_id, at) VALUES (:person, :expert, clock())
                ON CONFLICT DO NOTHING""")
                .bind("person", personId)
                .bind("expert", expertId)
                .execute();
    }

    static void remove(Handle handle, String personId, String expertId) {
        handle.createUpdate("DELETE FROM favourite WHERE person_id = :person AND expert_id = :expert")
                .bind("person", personId)
                .bind("expert", expertId)
                .execute();
    }

    static long all(Handle handle, String personId) {
        return handle.createQuery("SELECT count(*) FROM favourite WHERE person_id = :person")
                .bind("person", personId)
                .mapTo(long.class)
                .one();
    }
}
