package konnect.calls;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

final class HomesSql {
    private HomesSql() {}

    /** The node that keeps the session's call: this one, unless another that is alive does already. */
    static String claim(Handle handle, String sessionId, String self, Collection<String> alive) {
        return handle.createQuery("""
                        INSERT INTO call_home AS h (session_id, node) VALUES (:session, :self)
                        ON CONFLICT (session_id) DO UPDATE
                            SET node = CASE WHEN h.node = ANY(:alive) THEN h.node ELSE excluded.node END
                        RETURNING node""")
                .bind("session", sessionId)
                .bind("self", self)
                .bindArray("alive", String.class, List.copyOf(alive))
                .mapTo(String.class)
                .one();
    }

    static void forget(Handle handle) {
        handle.createUpdate("DELETE FROM call_home WHERE at < clock() - interval '2 days'")
                .execute();
    }
}
