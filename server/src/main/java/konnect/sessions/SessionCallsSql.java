package konnect.sessions;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

final class SessionCallsSql {
    /** For how long a call is taken to run that nobody speaks of any more. */
    static final int KNOWN_SECONDS = 60;

    private SessionCallsSql() {}

    /** Answers false for a session that does not run. The meter looks at once, for what it asked may be moot. */
    static boolean begin(Handle handle, String id) {
        return handle.createUpdate("""
                        UPDATE session SET in_call_until = clock() + :seconds * interval '1 second', expert_spoke = true,
                            expert_spoke_at = coalesce(expert_spoke_at, clock()),
                            next_check = least(next_check, clock())
                        WHERE id = :id AND state IN ('running', 'paused')""")
                        .bind("id", id)
                        .bind("seconds", KNOWN_SECONDS)
                        .execute()
                == 1;
    }

    /** The end of a call is a sign of life, and the meter looks at once, for the user may be idle from now on. */
    static void end(Handle handle, String id) {
        handle.createUpdate("""
                        UPDATE session SET in_call_until = NULL, last_activity = clock(),
                            next_check = least(next_check, clock())
                        WHERE id = :id AND in_call_until IS NOT NULL AND state IN ('running', 'paused')""").bind("id", id).execute();
    }

    static void renew(Handle handle, Collection<String> ids) {
        handle.createUpdate("""
                        UPDATE session SET in_call_until = clock() + :seconds * interval '1 second'
                        WHERE id = ANY(:ids) AND in_call_until IS NOT NULL AND state IN ('running', 'paused')""")
                .bindArray("ids", String.class, List.copyOf(ids))
                .bind("seconds", KNOWN_SECONDS)
                .execute();
    }
}
