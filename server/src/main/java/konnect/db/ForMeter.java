package konnect.db;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The pool for the meter alone. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface ForMeter {}
