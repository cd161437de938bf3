package konnect.sessions;

import java.util.List;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

final class AdminSessionsSql {
    private static final String CHOSEN =
            " FROM session WHERE (:status::text IS NULL OR " + SessionFactsSql.STATUS + """
             = :status)
            AND (:type::text IS NULL OR type = :type)
            AND (:user::text IS NULL OR user_id = :user)
            AND (:expert::text IS NULL OR expert_id = :expert)
            AND (:from::bigint IS NULL OR created_at >= from_ms(:from))
            AND (:to::bigint IS NULL OR created_at < from_ms(:to))
            """;

    private static final String ACTIVE = " FROM session WHERE state IN ('ringing', 'running', 'paused')";

    private static final String OF_PERSON = " FROM session WHERE (user_id = :person OR expert_user_id = :person)";

    private AdminSessionsSql() {}

    /**
     * Which sessions; null for all.
     *
     * @param from of their making, milliseconds since 1970
     * @param to the first moment after the last
     */
    record Filter(
            @Nullable SessionStatus status,
            @Nullable String type,
            @Nullable String user,
            @Nullable String expert,
            @Nullable Long from,
            @Nullable Long to) {}

    static List<SessionFacts> page(Handle handle, Filter filter, Paging paging) {
        return chosen(handle, "SELECT " + SessionFactsSql.COLUMNS, filter, SessionFactsSql.NEWEST)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(SessionFactsSql::facts)
                .list();
    }

    static long count(Handle handle, Filter filter) {
        return chosen(handle, "SELECT count(*)", filter, "").mapTo(long.class).one();
    }

    static List<SessionFacts> active(Handle handle, Paging paging) {
        return handle.createQuery("SELECT " + SessionFactsSql.COLUMNS + ACTIVE + SessionFactsSql.NEWEST)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(SessionFactsSql::facts)
                .list();
    }

    static long countActive(Handle handle) {
        return handle.createQuery("SELECT count(*)" + ACTIVE).mapTo(long.class).one();
    }

    static List<SessionFacts> ofPerson(Handle handle, String personId, Paging paging) {
        return handle.createQuery("SELECT " + SessionFactsSql.COLUMNS + OF_PERSON + SessionFactsSql.NEWEST)
                .bind("person", personId)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(SessionFactsSql::facts)
                .list();
    }

    static long countOfPerson(Handle handle, String personId) {
        return handle.createQuery("SELECT count(*)" + OF_PERSON)
                .bind("person", personId)
                .mapTo(long.class)
                .one();
    }

    private static Query chosen(Handle handle, String select, Filter filter, String order) {
        var status = filter.status();
        return handle.createQuery(select + CHOSEN + order)
                .bind("status", status == null ? null : status.word())
                .bind("type", filter.type())
                .bind("user", filter.user())
                .bind("expert", filter.expert())
                .bind("from", filter.from())
                .bind("to", filter.to());
    }
}
