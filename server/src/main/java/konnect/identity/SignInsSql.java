package konnect.identity;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class SignInsSql {
    private SignInsSql() {}

    record Family(String id, String personId, String secret, boolean expired) {}

    /** @param rotatedFor milliseconds since the token was rotated; below 0 for the current one */
    record Token(long rotatedFor) {}

    static void insertFamily(Handle handle, Family family, long lifeMillis) {
        handle.createUpdate("""
                INSERT INTO refresh_family (id, person_id, secret, created_at, used_at, expires_at)
                SELECT :id, :personId, :secret, at, at, at + :life * interval '1 millisecond' FROM clock() AS at
                """)
                .bind("id", family.id())
                .bind("personId", family.personId())
                .bind("secret", family.secret())
                .bind("life", lifeMillis)
                .execute();
    }

    static void insertToken(Handle handle, String hash, String familyId) {
        handle.createUpdate("INSERT INTO refresh_token (hash, family_id) VALUES (:hash, :family)")
                .bind("hash", hash)
                .bind("family", familyId)
                .execute();
    }

    static Optional<Family> lockFamily(Handle handle, String id) {
        return handle.createQuery("""
                SELECT id, person_id, secret, expires_at <= clock() AS expired
                FROM refresh_family WHERE id = :id FOR UPDATE
                """)
                .bind("id", id)
                .map((row, context) -> new Family(
                        row.getString("id"),
                        row.getString("person_id"),
                        row.getString("secret"),
                        row.getBoolean("expired")))
                .findOne();
    }

    static Optional<Token> token(Handle handle, String hash, String familyId) {
        return handle.createQuery("""
                SELECT coalesce(to_ms(clock()) - to_ms(rotated_at), -1) AS rotated_for
                FROM refresh_token WHERE hash = :hash AND family_id = :family
                """)
                .bind("hash", hash)
                .bind("family", familyId)
                .map((row, context) -> new Token(row.getLong("rotated_for")))
                .findOne();
    }

    static void rotate(Handle handle, String hash) {
        handle.createUpdate("UPDATE refresh_token SET rotated_at = clock() WHERE hash = :hash")
                .bind("hash", hash)
                .execute();
    }

    static void prolong(Handle handle, String familyId, long lifeMillis) {
        handle.createUpdate("""
                UPDATE refresh_family SET used_at = at, expires_at = at + :life * interval '1 millisecond'
                FROM clock() AS at WHERE id = :id
                """).bind("id", familyId).bind("life", lifeMillis).execute();
    }

    static void forgetRotated(Handle handle, String familyId, long olderThanMillis) {
        handle.createUpdate("""
                DELETE FROM refresh_token
                WHERE family_id = :id AND rotated_at < clock() - :age * interval '1 millisecond'
                """)
                .bind("id", familyId)
                .bind("age", olderThanMillis)
                .execute();
    }

    static void endFamily(Handle handle, String id) {
        handle.createUpdate("DELETE FROM refresh_family WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    static void endAll(Handle handle, String personId) {
        handle.createUpdate("DELETE FROM refresh_family WHERE person_id = :id")
                .bind("id", personId)
                .execute();
    }

    static void forgetExpired(Handle handle, String personId) {
        handle.createUpdate("DELETE FROM refresh_family WHERE person_id = :id AND expires_at <= clock()")
                .bind("id", personId)
                .execute();
    }
}
