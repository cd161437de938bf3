package konnect.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import konnect.kernel.Json;

/** The schemas of a kept document, each compiled once; closed: a field that is not documented is a fault. */
public final class Schemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    private Schemas(JsonNode document) {
        this.document = document;
    }

    /** Of a document in the folder {@code docs}. */
    public static Schemas of(String name) {
        try {
            var document = Json.tree(Files.readString(Path.of("..", "docs", name)));
            close(document);
            return new Schemas(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document, closed. */
    public JsonNode document() {
        return document;
    }

    /** What is wrong with the value, empty for nothing; {@code place} points at the schema, from the document's root. */
    public String faults(String place, JsonNode value) {
        var found = compiled.computeIfAbsent(place, this::compile).validate(value);
        return found.isEmpty() ? "" : found.toString();
    }

    private JsonSchema compile(String place) {
        ObjectNode schema = document.at(place).deepCopy();
        return FACTORY.getSchema(schema.set("components", document.path("components")), CONFIG);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").asText().equals("object")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Schemas::close);
    }
}
