package konnect.sessions;

import java.util.List;
import org.jdbi.v3.core.Handle;

final class SessionErasureSql {
    private static final List<String> ERASE = List.of(
            "DELETE FROM queue_entry WHERE user_id = :person",
            "DELETE FROM shift WHERE user_id = :person",
            "DELETE FROM block WHERE blocker = :person OR blocked = :person",
            "UPDATE report SET reason = '' WHERE reporter = :person",
            "UPDATE refund SET reason = '' WHERE session_id IN (SELECT id FROM session WHERE user_id = :person)");

    private SessionErasureSql() {}

    /** Whether a session of the person's, on either side, is not over with all that follows from it. */
    static boolean hasOpen(Handle handle, String personId) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM session WHERE state <> 'settled'"
                        + " AND (user_id = :person OR expert_user_id = :person))")
                .bind("person", personId)
                .mapTo(boolean.class)
                .one();
    }

    /** The sessions of a person, on either side. */
    static List<String> ids(Handle handle, String personId) {
        return handle.createQuery("SELECT id FROM session WHERE user_id = :person OR expert_user_id = :person")
                .bind("person", personId)
                .mapTo(String.class)
                .list();
    }

    static void erase(Handle handle, String personId) {
        ERASE.forEach(sql -> handle.createUpdate(sql).bind("person", personId).execute());
    }
}
