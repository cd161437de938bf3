package konnect.http;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** What is sent and answered: an example of each; a request takes no field beside its own, and null for an absent one. */
final class Bodies {
    private static final String JSON = "application/json";
    private static final String WHERE = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Examples examples;
    private final Set<String> closed = new HashSet<>();

    Bodies(Map<String, Schema> schemas) {
        this.schemas = schemas;
        this.examples = new Examples(schemas);
    }

    void describe(Operation operation) {
        var body = operation.getRequestBody();
        if (body != null) {
            body.setRequired(true);
            var sent = json(body.getContent());
            if (sent != null && sent.getSchema() != null) {
                sent.setExample(examples.of(sent.getSchema()));
                close(sent.getSchema());
            }
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> {
            var answer = json(response.getContent());
            if (answer != null && answer.getSchema() != null) {
                answer.setExample(examples.of(answer.getSchema()));
            }
        });
    }

    private static @Nullable MediaType json(@Nullable Content content) {
        return content == null ? null : content.getMediaType(JSON);
    }

    private void close(Schema schema) {
        var ref = schema.getRef();
        if (ref != null) {
            var name = ref.substring(WHERE.length());
            var named = schemas.get(name);
            if (named != null && closed.add(name)) {
                close(named);
            }
            return;
        }
        if (schema.getProperties() != null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            schema.getProperties().values().forEach(this::close);
            var fields = new LinkedHashMap<>(schema.getProperties());
            fields.replaceAll((name, field) -> isRequired(schema, name) ? field : orNull(field));
            schema.setProperties(fields);
        }
        if (schema.getItems() != null) {
            close(schema.getItems());
        }
    }

    private static boolean isRequired(Schema schema, String field) {
        return schema.getRequired() != null && schema.getRequired().contains(field);
    }

    private static Schema orNull(Schema field) {
        if (field.getRef() == null && field.getEnumeration() == null && field.getType() != null) {
            return field.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(field)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
