package konnect.asyncapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import konnect.kernel.Json;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** JSON Schemas of our types: as they are encoded, with the limits written on them. Each record is described once. */
final class Shapes {
    static final String WHERE = "#/components/schemas/";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Type, String> PLAIN = Map.of(
            String.class, "string",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            Double.class, "number");

    private final ObjectNode schemas = NODES.objectNode();
    private final Map<String, Class<?>> described = new HashMap<>();

    /** All that have been described so far, by name. */
    ObjectNode schemas() {
        return schemas;
    }

    /** What comes in: a field that is not listed is refused. */
    ObjectNode taken(Class<? extends Record> type) {
        return fields(type).put("additionalProperties", false);
    }

    /** What acknowledges: one shape, or each of those that the type permits, with {@code ok} before its fields. */
    List<ObjectNode> answers(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(Objects.requireNonNull(type.getPermittedSubclasses()))
                    .flatMap(each -> answers(each).stream())
                    .toList();
        }
        var plain = fields(type);
        var properties = NODES.objectNode();
        properties.putObject("ok").put("const", true);
        properties.setAll((ObjectNode) plain.path("properties"));
        var required = NODES.arrayNode().add("ok");
        plain.path("required").forEach(required::add);
        return List.of(plain.<ObjectNode>set("properties", properties).set("required", required));
    }

    /** What goes out. */
    ObjectNode told(Type type) {
        var plain = PLAIN.get(type);
        if (plain != null) {
            return NODES.objectNode().put("type", plain);
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return array(told(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> known) {
            return of(known);
        }
        throw new IllegalArgumentException("no shape is known for " + type);
    }

    private ObjectNode of(Class<?> type) {
        if (type == Instant.class) {
            return NODES.objectNode().put("type", "string").put("format", "date-time");
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            var signal = NODES.objectNode();
            signal.putArray("type").add("object").add("string");
            return signal;
        }
        if (type.isEnum()) {
            return choice(type);
        }
        if (type.isSealed()) {
            var any = NODES.objectNode();
            var each = any.putArray("anyOf");
            for (var one : Objects.requireNonNull(type.getPermittedSubclasses())) {
                each.add(of(one));
            }
            return any;
        }
        if (type.isRecord()) {
            return NODES.objectNode().put("$ref", WHERE + describe(type));
        }
        throw new IllegalArgumentException("no shape is known for " + type);
    }

    private static ObjectNode choice(Class<?> type) {
        var choice = NODES.objectNode().put("type", "string");
        var words = choice.putArray("enum");
        for (var constant : Objects.requireNonNull(type.getEnumConstants())) {
            words.add(Json.MAPPER.<JsonNode>valueToTree(constant));
        }
        return choice;
    }

    private String describe(Class<?> type) {
        var name = type.getSimpleName();
        var known = described.putIfAbsent(name, type);
        if (known == null) {
            schemas.set(name, type == Money.class ? rupees() : fields(type));
        } else if (known != type) {
            throw new IllegalStateException(known + " and " + type + " would share a name");
        }
        return name;
    }

    private ObjectNode fields(Class<?> type) {
        var schema = NODES.objectNode().put("type", "object");
        var required = NODES.arrayNode();
        var properties = schema.putObject("properties");
        for (var field : Objects.requireNonNull(type.getRecordComponents())) {
            boolean optional = isNullable(field.getAnnotatedType());
            if (field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                var flat = fields(field.getType());
                properties.setAll((ObjectNode) flat.path("properties"));
                if (!optional) {
                    flat.path("required").forEach(required::add);
                }
            } else {
                properties.set(field.getName(), field(field));
                if (!optional) {
                    required.add(field.getName());
                }
            }
        }
        return required.isEmpty() ? schema : schema.set("required", required);
    }

    private ObjectNode field(RecordComponent field) {
        var schema = field.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? array(element(list.getAnnotatedActualTypeArguments()[0]))
                : told(field.getType());
        return limited(schema, field.getAccessor());
    }

    private ObjectNode element(AnnotatedType type) {
        return limited(told(type.getType()), type);
    }

    private static ObjectNode limited(ObjectNode schema, AnnotatedElement field) {
        Limits.write(schema, field);
        return schema;
    }

    private static ObjectNode array(ObjectNode items) {
        var array = NODES.objectNode().put("type", "array");
        array.set("items", items);
        return array;
    }

    private static ObjectNode rupees() {
        return NODES.objectNode()
                .put("type", "number")
                .put("multipleOf", 0.01)
                .put("description", "Rupees, with at most two decimals");
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
