package konnect.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes with which an operation, or the event whose payload this is, may be refused, beside those that any may meet.
 * Both published documents are made from it, and the tests hold every refusal they see against it.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {
    Code[] value();
}
