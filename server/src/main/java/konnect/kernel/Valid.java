package konnect.kernel;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;

/** Holds a record against the constraints written on it. */
public final class Valid {
    private Valid() {}

    /** Answers the value, or {@code VALIDATION_FAILED} with every field that is wrong. */
    public static <T> T check(Validator validator, T value) {
        var violations = validator.validate(value);
        if (violations.isEmpty()) {
            return value;
        }
        var errors = violations.stream()
                .map(v -> new Problem.FieldError(field(v), v.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::field))
                .toList();
        var first = errors.getFirst();
        throw new Problem(Code.VALIDATION_FAILED, first.field() + " " + first.message(), errors);
    }

    /** The path as a client wrote it, without the validator's name for what stands in a list. */
    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(".<list element>", "");
    }
}
