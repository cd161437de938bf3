package konnect.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an operation. One without this annotation is refused for everybody, and a test finds it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {
    Level value();

    /** From nobody signed in to an administrator. */
    enum Level {
        /** Anybody. */
        PUBLIC,
        /** Any signed-in person who is not disabled. */
        SIGNED_IN,
        /** An approved expert. */
        EXPERT,
        /** An administrator. */
        ADMIN
    }
}
