package konnect.notifications;

import java.util.List;
import java.util.Optional;
import konnect.db.Columns;
import konnect.notifications.Pushes.Push;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The SQL of browsers that are told, and of what they are to be told. */
final class PushSql {
    private static final long KEY_LOCK = 0x6b6f_6e70_7573L;

    private PushSql() {}

    /** Whoever subscribes last in a browser has it. Answers its id. */
    static String keep(Handle handle, Subscription subscription) {
        return handle.createQuery("""
                        INSERT INTO push_subscription (id, user_id, endpoint, p256dh, auth)
                        VALUES (:id, :userId, :endpoint, :p256dh, :auth)
                        ON CONFLICT (endpoint) DO UPDATE
                        SET user_id = :userId, p256dh = :p256dh, auth = :auth, at = clock()
                        RETURNING id""")
                .bindMethods(subscription)
                .mapTo(String.class)
                .one();
    }

    static void forgetOldest(Handle handle, String userId, int most) {
        handle.createUpdate("""
                        DELETE FROM push_subscription WHERE id IN (
                            SELECT id FROM push_subscription WHERE user_id = :user
                            ORDER BY at DESC, id DESC OFFSET :most)""").bind("user", userId).bind("most", most).execute();
    }

    static int forget(Handle handle, String userId, @Nullable String endpoint) {
        return handle.createUpdate("DELETE FROM push_subscription WHERE user_id = :user"
                        + " AND (:endpoint::text IS NULL OR endpoint = :endpoint)")
                .bind("user", userId)
                .bind("endpoint", endpoint)
                .execute();
    }

    /** Of a push service that says it is gone. */
    static void gone(Handle handle, String id) {
        handle.createUpdate("DELETE FROM push_subscription WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    static List<Subscription> of(Handle handle, String userId) {
        return handle.createQuery(
                        "SELECT id, user_id, endpoint, p256dh, auth FROM push_subscription WHERE user_id = :user")
                .bind("user", userId)
                .map(ConstructorMapper.of(Subscription.class))
                .list();
    }

    /** Nothing where the person has no browser to be told; in an order, as others wait for the same topics. */
    static void order(Handle handle, List<Push> pushes) {
        handle.createUpdate("""
                        INSERT INTO push_order (id, user_id, topic, kind, subject, detail)
                        SELECT * FROM unnest(:ids, :users, :topics, :kinds, :subjects, :details)
                            AS o (id, user_id, topic, kind, subject, detail)
                        WHERE EXISTS (SELECT FROM push_subscription s WHERE s.user_id = o.user_id)
                        ORDER BY user_id, topic
                        ON CONFLICT (user_id, topic) DO NOTHING""")
                .bindArray("ids", String.class, Columns.of(pushes, Push::id))
                .bindArray("users", String.class, Columns.of(pushes, Push::userId))
                .bindArray("topics", String.class, Columns.of(pushes, Push::topic))
                .bindArray("kinds", String.class, Columns.of(pushes, Push::kind))
                .bindArray("subjects", String.class, Columns.of(pushes, Push::subject))
                .bindArray("details", String.class, Columns.of(pushes, Push::detail))
                .execute();
    }

    /** Takes some out, each for one node. */
    static List<Push> take(Handle handle, int most) {
        return handle.createQuery("""
                        DELETE FROM push_order WHERE id IN (
                            SELECT id FROM push_order ORDER BY at LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING id, user_id, topic, kind, subject, detail""")
                .bind("most", most)
                .map(ConstructorMapper.of(Push.class))
                .list();
    }

    static void erase(Handle handle, String userId) {
        for (var table : List.of("push_subscription", "push_order")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE user_id = :user")
                    .bind("user", userId)
                    .execute();
        }
    }

    /** The key of this installation, if one has been made. */
    static Optional<String> key(Handle handle) {
        return handle.createQuery("SELECT jwk FROM push_key")
                .mapTo(String.class)
                .findOne();
    }

    /** Keeps a key, unless there is one: the first that is made is everybody's. */
    static String keep(Handle handle, String made) {
        handle.createQuery("SELECT true FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", KEY_LOCK)
                .mapTo(boolean.class)
                .one();
        handle.createUpdate("INSERT INTO push_key (jwk) VALUES (:jwk) ON CONFLICT DO NOTHING")
                .bind("jwk", made)
                .execute();
        return key(handle).orElseThrow();
    }
}
