package konnect.identity;

import java.util.List;
import org.jdbi.v3.core.Handle;

final class SigningKeysSql {
    private static final long LOCK = 0x6b6f_6e6b_6579L;

    private SigningKeysSql() {}

    static void lock(Handle handle) {
        handle.createQuery("SELECT true FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(boolean.class)
                .one();
    }

    /** The newest first. */
    static List<String> all(Handle handle) {
        return handle.createQuery("SELECT jwk FROM signing_key ORDER BY created_at DESC, kid")
                .mapTo(String.class)
                .list();
    }

    static void insert(Handle handle, String kid, String jwk) {
        handle.createUpdate("INSERT INTO signing_key (kid, jwk, created_at) VALUES (:kid, :jwk, clock())")
                .bind("kid", kid)
                .bind("jwk", jwk)
                .execute();
    }
}
