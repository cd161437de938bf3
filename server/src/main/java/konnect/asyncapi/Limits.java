package konnect.asyncapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import konnect.kernel.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The constraints written on a field, as JSON Schema has them: the very ones that the validator holds it against. */
final class Limits {
    private static final String WORDS = "[a-z_-]+(\\|[a-z_-]+)*";

    private Limits() {}

    /** Writes them into the schema of the field's own type; one that refers to another schema takes none. */
    static void write(ObjectNode schema, AnnotatedElement field) {
        if (schema.has("$ref")) {
            return;
        }
        size(schema, field.getAnnotation(Size.class));
        if (field.isAnnotationPresent(NotBlank.class)) {
            schema.put("pattern", "\\S");
        }
        pattern(schema, field.getAnnotation(Pattern.class));
        words(schema, field.getAnnotation(Words.class));
        of(field, Min.class).ifPresent(min -> schema.put("minimum", min.value()));
        of(field, Max.class).ifPresent(max -> schema.put("maximum", max.value()));
        of(field, Schema.class)
                .map(Schema::format)
                .filter(format -> !format.isEmpty())
                .ifPresent(format -> schema.put("format", format));
    }

    private static <A extends Annotation> Optional<A> of(AnnotatedElement field, Class<A> type) {
        return Optional.ofNullable(field.getAnnotation(type));
    }

    private static void size(ObjectNode schema, @Nullable Size size) {
        if (size == null) {
            return;
        }
        var what = "array".equals(schema.path("type").asText()) ? "Items" : "Length";
        if (size.min() > 0) {
            schema.put("min" + what, size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put("max" + what, size.max());
        }
    }

    private static void pattern(ObjectNode schema, @Nullable Pattern pattern) {
        if (pattern == null) {
            return;
        }
        if (pattern.regexp().matches(WORDS)) {
            choose(schema, List.of(pattern.regexp().split("\\|", -1)));
        } else {
            schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
        }
    }

    private static void words(ObjectNode schema, @Nullable Words words) {
        if (words != null) {
            var constants = Objects.requireNonNull(words.value().getEnumConstants());
            choose(schema, Arrays.stream(constants).map(Limits::word).toList());
        }
    }

    private static void choose(ObjectNode schema, List<String> words) {
        Stream.of(schema.putArray("enum")).forEach(choice -> words.forEach(choice::add));
    }

    private static String word(Enum<?> constant) {
        try {
            var word = constant.getDeclaringClass().getMethod("word");
            return String.valueOf(word.invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constant.getDeclaringClass() + " has no words", e);
        }
    }
}
