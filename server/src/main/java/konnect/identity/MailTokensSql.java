package konnect.identity;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class MailTokensSql {
    private MailTokensSql() {}

    static void insert(Handle handle, String hash, String personId, String kind, long minutes) {
        handle.createUpdate("""
                WITH expired AS (DELETE FROM mail_token WHERE person_id = :person AND expires_at <= clock())
                INSERT INTO mail_token (hash, person_id, kind, expires_at)
                VALUES (:hash, :person, :kind, clock() + :minutes * interval '1 minute')
                """)
                .bind("hash", hash)
                .bind("person", personId)
                .bind("kind", kind)
                .bind("minutes", minutes)
                .execute();
    }

    static Optional<String> holder(Handle handle, String hash, String kind) {
        return handle.createQuery("SELECT person_id FROM mail_token WHERE hash = :hash AND kind = :kind"
                        + " AND expires_at > clock()")
                .bind("hash", hash)
                .bind("kind", kind)
                .mapTo(String.class)
                .findOne();
    }

    static Optional<String> use(Handle handle, String hash, String kind) {
        return handle.createQuery("DELETE FROM mail_token WHERE hash = :hash AND kind = :kind"
                        + " AND expires_at > clock() RETURNING person_id")
                .bind("hash", hash)
                .bind("kind", kind)
                .mapTo(String.class)
                .findOne();
    }

    static void deleteOf(Handle handle, String personId, String kind) {
        handle.createUpdate("DELETE FROM mail_token WHERE person_id = :person AND kind = :kind")
                .bind("person", personId)
                .bind("kind", kind)
                .execute();
    }

    /** Whether the person was given a token of this kind within the last minute. */
    static boolean madeLately(Handle handle, String personId, String kind) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM mail_token WHERE person_id = :person AND kind = :kind"
                        + " AND at > clock() - interval '1 minute')")
                .bind("person", personId)
                .bind("kind", kind)
                .mapTo(boolean.class)
                .one();
    }

    static void verified(Handle handle, String personId) {
        handle.createUpdate("UPDATE person SET email_verified = true, updated_at = clock()"
                        + " WHERE id = :person AND NOT email_verified")
                .bind("person", personId)
                .execute();
    }
}
