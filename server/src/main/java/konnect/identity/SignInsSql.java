package konnect.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import konnect.db.Tx;
import konnect.identity.OwnSignIns.Stored;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

final class SignInsSql {
    private static final RowMapper<Stored> STORED = (row, context) -> new Stored(
            row.getString("id"),
            row.getString("device"),
            row.getTimestamp("created_at").toInstant(),
            row.getTimestamp("used_at").toInstant());

    private SignInsSql() {}

    record Family(String id, String personId, String secret, boolean expired) {}

    /** @param rotatedFor milliseconds since the token was rotated; below 0 for the current one */
    record Token(long rotatedFor) {}

    static void insertFamily(Handle handle, Family family, @Nullable String device, long lifeMillis) {
        handle.createUpdate("""
                INSERT INTO refresh_family (id, person_id, secret, device, created_at, used_at, expires_at)
                SELECT :id, :personId, :secret, :device, at, at, at + :life * interval '1 millisecond' FROM clock() AS at
                """)
                .bind("id", family.id())
                .bind("personId", family.personId())
                .bind("secret", family.secret())
                .bind("device", device)
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

    static void endFamily(Tx tx, String id) {
        UsersSql.standingChanges(tx)
                .createUpdate("DELETE FROM refresh_family WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    static void endAll(Tx tx, String personId) {
        UsersSql.standingChanges(tx)
                .createUpdate("DELETE FROM refresh_family WHERE person_id = :id")
                .bind("id", personId)
                .execute();
    }

    /** The sign-ins of a person that are still good, the one used last first. */
    static List<Stored> page(Handle handle, String personId, Paging paging) {
        return handle.createQuery("""
                SELECT id, device, created_at, used_at FROM refresh_family
                WHERE person_id = :person AND expires_at > clock()
                ORDER BY used_at DESC, id DESC LIMIT :limit OFFSET :offset
                """)
                .bind("person", personId)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map(STORED)
                .list();
    }

    static long count(Handle handle, String personId) {
        return handle.createQuery("""
                SELECT count(*) FROM refresh_family WHERE person_id = :person AND expires_at > clock()
                """)
                .bind("person", personId)
                .mapTo(long.class)
                .one();
    }

    static Set<String> good(Handle handle, Collection<String> ids) {
        return handle.createQuery("SELECT id FROM refresh_family WHERE id = ANY(:ids)")
                .bindArray("ids", String.class, List.copyOf(ids))
                .mapTo(String.class)
                .set();
    }

    static Optional<Stored> endOne(Tx tx, String personId, String id) {
        return UsersSql.standingChanges(tx)
                .createQuery("""
                DELETE FROM refresh_family WHERE id = :id AND person_id = :person AND expires_at > clock()
                RETURNING id, device, created_at, used_at
                """)
                .bind("id", id)
                .bind("person", personId)
                .map(STORED)
                .findOne();
    }

    /** Ends all but one; all where there is none to keep. */
    static void endOthers(Tx tx, String personId, @Nullable String keep) {
        UsersSql.standingChanges(tx)
                .createUpdate("DELETE FROM refresh_family WHERE person_id = :person AND id IS DISTINCT FROM :keep")
                .bind("person", personId)
                .bind("keep", keep)
                .execute();
    }

    static void forgetExpired(Handle handle, String personId) {
        handle.createUpdate("DELETE FROM refresh_family WHERE person_id = :id AND expires_at <= clock()")
                .bind("id", personId)
                .execute();
    }
}
