package konnect.sessions;

import org.jdbi.v3.core.Handle;

final class BlocksSql {
    private BlocksSql() {}

    /** False when it was there. */
    static boolean add(Handle handle, String blocker, String blocked) {
        return handle.createUpdate(
                                "INSERT INTO block (blocker, blocked) VALUES (:blocker, :blocked) ON CONFLICT DO NOTHING")
                        .bind("blocker", blocker)
                        .bind("blocked", blocked)
                        .execute()
                > 0;
    }

    static void remove(Handle handle, String blocker, String blocked) {
        handle.createUpdate("DELETE FROM block WHERE blocker = :blocker AND blocked = :blocked")
                .bind("blocker", blocker)
                .bind("blocked", blocked)
                .execute();
    }

    static boolean between(Handle handle, String one, String other) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT FROM block WHERE blocker = :one AND blocked = :other)
                            OR EXISTS (SELECT FROM block WHERE blocker = :other AND blocked = :one)""")
                .bind("one", one)
                .bind("other", other)
                .mapTo(boolean.class)
                .one();
    }
}
