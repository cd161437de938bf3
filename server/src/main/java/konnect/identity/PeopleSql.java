package konnect.identity;

import java.util.List;
import konnect.identity.People.Wanted;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class PeopleSql {
    private static final String CHOSEN = """
             FROM person WHERE (:role::text IS NULL OR role = :role)
            AND (:pattern::text IS NULL OR name ILIKE :pattern OR email ILIKE :pattern)
            """;

    private PeopleSql() {}

    static List<User> page(Handle handle, Wanted wanted, Paging paging) {
        return chosen(handle, "SELECT *", wanted, "ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset")
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> UsersSql.user(row))
                .list();
    }

    static long count(Handle handle, Wanted wanted) {
        return chosen(handle, "SELECT count(*)", wanted, "").mapTo(long.class).one();
    }

    private static Query chosen(Handle handle, String select, Wanted wanted, String order) {
        var role = wanted.role();
        return handle.createQuery(select + CHOSEN + order)
                .bind("role", role == null ? null : role.word())
                .bind("pattern", wanted.pattern());
    }
}
