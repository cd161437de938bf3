package konnect.db;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The pool for the messages of many sessions at once. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface ForMessages {}
