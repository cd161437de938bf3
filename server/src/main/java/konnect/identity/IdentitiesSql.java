package konnect.identity;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class IdentitiesSql {
    private IdentitiesSql() {}

    /** Of two first sign-ins at once one waits for the other. */
    static void lock(Handle handle, Elsewhere who) {
        handle.createQuery("SELECT true FROM pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", "identity " + who.issuer() + " " + who.subject())
                .mapTo(boolean.class)
                .one();
    }

    static Optional<String> person(Handle handle, Elsewhere who) {
        return handle.createQuery("SELECT person_id FROM identity WHERE issuer = :issuer AND subject = :subject")
                .bind("issuer", who.issuer())
                .bind("subject", who.subject())
                .mapTo(String.class)
                .findOne();
    }

    static void insert(Handle handle, Elsewhere who, String personId) {
        handle.createUpdate("INSERT INTO identity (issuer, subject, person_id) VALUES (:issuer, :subject, :person)")
                .bind("issuer", who.issuer())
                .bind("subject", who.subject())
                .bind("person", personId)
                .execute();
    }
}
