package konnect.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import konnect.house.Schemas;
import konnect.kernel.Json;

/** The operations of the document, and what their schemas forbid. */
final class Documented {
    private final Schemas schemas;
    private final List<Operation> operations = new ArrayList<>();

    Documented(Schemas schemas) {
        this.schemas = schemas;
        schemas.document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> operations.add(new Operation(
                                each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()))));
    }

    /** A parameter; {@code schema} is its place in the document. */
    record Parameter(String name, String schema) {}

    record Operation(String method, String path, JsonNode node) {
        /** Who may call it. */
        String access() {
            return node.path("x-access").asText();
        }

        /** What its body looks like in JSON; missing for another one or none. */
        JsonNode example() {
            return content().path("application/json").path("example");
        }

        String bodySchema() {
            return place() + "/requestBody/content/application~1json/schema";
        }

        boolean takesBody() {
            return node.has("requestBody");
        }

        boolean takes(String type) {
            return content().has("*/*") || content().has(type.split(";", 2)[0]);
        }

        List<Parameter> parameters(String in) {
            var all = node.path("parameters");
            var found = new ArrayList<Parameter>();
            for (int i = 0; i < all.size(); i++) {
                if (all.path(i).path("in").asText().equals(in)) {
                    found.add(
                            new Parameter(all.path(i).path("name").asText(), place() + "/parameters/" + i + "/schema"));
                }
            }
            return found;
        }

        boolean has(String in, String name) {
            return parameters(in).stream().anyMatch(each -> each.name().equals(name));
        }

        /** What stands before the id in its path: of what it is. */
        String collection() {
            return path.replaceAll("/\\{.*", "").replaceAll(".*/", "");
        }

        String at(String id) {
            return path.replaceAll("\\{[^}]*}", id);
        }

        private JsonNode content() {
            return node.path("requestBody").path("content");
        }

        private String place() {
            return "/paths/" + path.replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        return operations;
    }

    boolean has(String method, String path) {
        return operations.stream()
                .anyMatch(each -> each.method().equals(method) && each.path().equals(path));
    }

    /** Whether the parameter may not say this, once; some may be said several times. */
    boolean forbids(Parameter parameter, String text) {
        var repeated =
                schemas.document().at(parameter.schema()).path("type").asText().equals("array");
        var value = TextNode.valueOf(text);
        return forbids(
                parameter.schema(), repeated ? Json.MAPPER.createArrayNode().add(value) : value);
    }

    /** Whether the schema at this place of the document does not take the value. */
    boolean forbids(String place, JsonNode value) {
        return !schemas.faults(place, value).isEmpty();
    }
}
