package konnect.kernel;

import java.util.List;

/** A refusal that a client is told about, with a stable code. Mapped once for HTTP and once for acknowledgements. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** One field of a request and what is wrong with it. */
    public record FieldError(String field, String message) {}

    private final Code code;
    private final transient List<FieldError> errors;

    public Problem(Code code, String detail) {
        this(code, detail, List.of());
    }

    public Problem(Code code, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** 400 for one field of the request. */
    public static Problem invalid(String field, String message) {
        return new Problem(Code.VALIDATION_FAILED, field + " " + message, List.of(new FieldError(field, message)));
    }

    public static Problem notFound(String what) {
        return new Problem(Code.NOT_FOUND, what + " not found");
    }

    public static Problem forbidden(String detail) {
        return new Problem(Code.FORBIDDEN, detail);
    }

    public Code code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }
}
