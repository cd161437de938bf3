package konnect.db;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The pool for presence, heartbeats and the outbox. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Background {}
