package konnect.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * JSON as the contract wants it, for HTTP and sockets alike: strict types, no text with U+0000, no unknown and no duplicate fields, bounded
 * depth; absent instead of null on the way out; times in ISO 8601 with milliseconds.
 */
public final class Json {
    public static final int MAX_DEPTH = 32;
    public static final ObjectMapper MAPPER = mapper();

    private Json() {}

    /** Reads a body: {@code MALFORMED_JSON} when it does not parse, {@code VALIDATION_FAILED} when it does not fit. */
    public static <T> T read(byte[] body, Class<T> type) {
        try {
            T value = MAPPER.readValue(body, type);
            if (value == null) {
                throw new Problem(Code.VALIDATION_FAILED, "The body must be an object");
            }
            return value;
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** Reads what has been parsed already: {@code VALIDATION_FAILED} when it does not fit. */
    public static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    /** Parses what this server wrote itself. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem refusal(IOException e) {
        if (e instanceof DatabindException && !(e.getCause() instanceof JsonParseException)) {
            return misfit((JsonMappingException) e);
        }
        if (e instanceof StreamReadException && String.valueOf(e.getMessage()).startsWith("Duplicate field")) {
            return new Problem(Code.VALIDATION_FAILED, "A field stands twice in the body");
        }
        return new Problem(Code.MALFORMED_JSON, "The body is not well-formed JSON");
    }

    private static Problem misfit(JsonMappingException e) {
        var field = e.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."));
        if (field.isEmpty()) {
            return new Problem(Code.VALIDATION_FAILED, "The body must be an object of the documented shape");
        }
        boolean unknown = e instanceof UnrecognizedPropertyException;
        return Problem.invalid(field, unknown ? "is not a field of this request" : "has a wrong type or value");
    }

    private static ObjectMapper mapper() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(40)
                .build();
        var factory =
                new JsonFactoryBuilder().streamReadConstraints(constraints).build();
        var ours = new SimpleModule()
                .addSerializer(Instant.class, new IsoInstant())
                .addDeserializer(Instant.class, new Moment())
                .addDeserializer(String.class, new Text());
        return JsonMapper.builder(factory)
                .addModule(ours)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(other -> other.setAcceptBlankAsEmpty(false)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
    }

    /** What the database cannot keep is no text. */
    private static final class Text extends StdDeserializer<String> {
        private static final long serialVersionUID = 1;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(json, context);
            if (text.indexOf('\0') >= 0) {
                throw JsonMappingException.from(json, "no text");
            }
            return text;
        }
    }

    private static final class Moment extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return Instant.parse(json.getText());
            } catch (DateTimeException e) {
                throw JsonMappingException.from(json, "no moment", e);
            }
        }
    }

    private static final class IsoInstant extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1;

        IsoInstant() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant at, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Iso.format(at));
        }
    }
}
