package konnect.http;

import java.util.List;
import java.util.Locale;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 writes it, with the stable {@code code} and, for validation, the fields. */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Code code,
        @Nullable List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemDocument of(Problem problem, String path) {
        var code = problem.code();
        return new ProblemDocument(
                "about:blank",
                title(code),
                code.status(),
                problem.detail(),
                path,
                code,
                problem.errors().isEmpty() ? null : problem.errors());
    }

    private static String title(Code code) {
        var words = code.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
