package konnect.notifications;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import konnect.kernel.Paging;
import konnect.notifications.Preferences.Preference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

final class NotificationsSql {
    private static final RowMapper<Notification> NOTIFICATION = (row, context) -> {
        var kind = Kind.of(row.getString("kind"));
        return new Notification(
                row.getString("id"),
                kind,
                kind.title(),
                row.getString("subject"),
                row.getString("detail"),
                row.getBoolean("read"),
                row.getTimestamp("at").toInstant());
    };

    private NotificationsSql() {}

    static Notification insert(Handle handle, Notification notification, String userId) {
        return handle.createQuery("""
                        INSERT INTO notification (id, user_id, kind, subject, detail)
                        VALUES (:id, :user, :word, :subjectId, :detail) RETURNING *""")
                .bindMethods(notification)
                .bind("word", notification.kind().word())
                .bind("user", userId)
                .map(NOTIFICATION)
                .one();
    }

    static List<Notification> page(Handle handle, String userId, Paging paging) {
        return handle.createQuery("SELECT * FROM notification WHERE user_id = :user ORDER BY at DESC, id DESC"
                        + " LIMIT :limit OFFSET :offset")
                .bind("user", userId)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(NOTIFICATION)
                .list();
    }

    static long count(Handle handle, String userId) {
        return number(handle, "SELECT count(*) FROM notification WHERE user_id = :user", userId);
    }

    static long unread(Handle handle, String userId) {
        return number(handle, "SELECT count(*) FROM notification WHERE user_id = :user AND NOT read", userId);
    }

    private static long number(Handle handle, String sql, String userId) {
        return handle.createQuery(sql).bind("user", userId).mapTo(long.class).one();
    }

    static void read(Handle handle, String userId, @Nullable List<String> ids) {
        handle.createUpdate("UPDATE notification SET read = true WHERE user_id = :user AND NOT read"
                        + " AND (:all OR id = ANY(:ids))")
                .bind("user", userId)
                .bind("all", ids == null)
                .bindArray("ids", String.class, ids == null ? List.of() : ids)
                .execute();
    }

    static Map<String, Preference> preferences(Handle handle, String userId) {
        return handle
                .createQuery("SELECT kind, app, mail FROM notification_preference WHERE user_id = :user")
                .bind("user", userId)
                .map((row, context) ->
                        new Preference(Kind.of(row.getString("kind")), row.getBoolean("app"), row.getBoolean("mail")))
                .stream()
                .collect(Collectors.toMap(each -> each.kind().word(), Function.identity()));
    }

    static void prefer(Handle handle, String userId, Preference preference) {
        handle.createUpdate("""
                        INSERT INTO notification_preference (user_id, kind, app, mail)
                        VALUES (:user, :word, :app, :mail)
                        ON CONFLICT (user_id, kind) DO UPDATE SET app = :app, mail = :mail""")
                .bind("user", userId)
                .bind("word", preference.kind().word())
                .bind("app", preference.app())
                .bind("mail", preference.mail())
                .execute();
    }

    static void erase(Handle handle, String userId) {
        for (var sql : List.of(
                "DELETE FROM notification WHERE user_id = :user",
                "DELETE FROM notification_preference WHERE user_id = :user")) {
            handle.createUpdate(sql).bind("user", userId).execute();
        }
    }
}
