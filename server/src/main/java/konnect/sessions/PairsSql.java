package konnect.sessions;

import java.util.Collection;
import java.util.List;
import konnect.sessions.Pairs.Pair;
import org.jdbi.v3.core.Handle;

final class PairsSql {
    private PairsSql() {}

    /** The live sessions of these people, on either side. */
    static List<Pair> liveOf(Handle handle, Collection<String> people) {
        return handle.createQuery("""
                        SELECT id, user_id, expert_user_id, state = 'ringing' AS ringing FROM session
                        WHERE state IN ('ringing', 'running', 'paused')
                          AND (user_id = ANY(:people) OR expert_user_id = ANY(:people))""")
                .bindArray("people", String.class, List.copyOf(people))
                .map((row, context) -> new Pair(
                        row.getString("id"),
                        row.getString("user_id"),
                        row.getString("expert_user_id"),
                        row.getBoolean("ringing")))
                .list();
    }
}
