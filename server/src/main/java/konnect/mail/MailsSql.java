package konnect.mail;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class MailsSql {
    private MailsSql() {}

    static void insert(Handle handle, String id, String personId, String kind, String object) {
        handle.createUpdate("INSERT INTO mail (id, person_id, kind, object) VALUES (:id, :person, :kind, :object)"
                        + " ON CONFLICT ON CONSTRAINT mail_once DO NOTHING")
                .bind("id", id)
                .bind("person", personId)
                .bind("kind", kind)
                .bind("object", object)
                .execute();
    }

    /** The next that is due, which is then due again only after twice the pause before. */
    static Optional<Due> take(Handle handle, int pauseSeconds) {
        return handle.createQuery("""
                        UPDATE mail SET attempts = attempts + 1,
                            next_at = clock() + :pause * power(2, attempts) * interval '1 second'
                        WHERE id = (SELECT id FROM mail WHERE next_at <= clock() ORDER BY next_at
                            LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, person_id, kind, object, attempts""")
                .bind("pause", pauseSeconds)
                .map(ConstructorMapper.of(Due.class))
                .findOne();
    }

    static void delete(Handle handle, String id) {
        handle.createUpdate("DELETE FROM mail WHERE id = :id").bind("id", id).execute();
    }

    static void deleteOf(Handle handle, String personId, String email) {
        handle.createUpdate("DELETE FROM mail WHERE person_id = :person OR object = :email")
                .bind("email", email)
                .bind("person", personId)
                .execute();
    }
}
