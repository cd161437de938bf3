package konnect.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import konnect.house.Faults;
import konnect.house.Schemas;
import konnect.kernel.Json;

/** Holds what is answered over HTTP against the document of the operations: status, media type and shape. */
public final class AnswerSchemas {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** What is answered where no operation is; always a problem document. */
    private static final Set<Integer> UNROUTED = Set.of(400, 401, 404, 405, 406, 413, 415, 429);

    /** What programs and the page of the document load, which is no operation of the document. */
    private static final Set<String> BESIDE = Set.of(
            "/api/openapi.json",
            "/api/reference/reference.js",
            "/api/reference/reference.css",
            "/api/reference/tokens.css");

    private static final String PROBLEM = "/components/schemas/Problem";

    private AnswerSchemas() {}

    /** What came back, as far as the document speaks of it; {@code body} is empty where nobody kept it as text. */
    record Answer(String method, String path, int status, String type, Optional<String> body) {
        static Answer of(HttpResponse<?> response) {
            var type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
            return new Answer(
                    response.request().method(),
                    response.request().uri().getRawPath(),
                    response.statusCode(),
                    type,
                    text(response.body()));
        }

        private static Optional<String> text(Object body) {
            return switch (body) {
                case String text -> Optional.of(text);
                case byte[] bytes -> Optional.of(new String(bytes, StandardCharsets.UTF_8));
                default -> Optional.empty();
            };
        }

        boolean isOfTheApi() {
            boolean inside = path.equals("/api") || path.startsWith("/api/");
            return inside && !BESIDE.contains(path) && METHODS.contains(method);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + status;
        }
    }

    private static final class Document {
        static final Schemas KEPT = Schemas.of("openapi.json");
        /** Those without a parameter first, as the server looks for them. */
        static final List<String> PATHS = at("/paths").properties().stream()
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(path -> path.contains("{")))
                .toList();

        static JsonNode at(String place) {
            return KEPT.document().at(place);
        }
    }

    /** An answer that a test was given. */
    public static void answered(HttpResponse<?> response) {
        answered(Answer.of(response));
    }

    static void answered(Answer answer) {
        Faults.look(() -> {
            var fault = answer.isOfTheApi() ? fault(answer) : "";
            return fault.isEmpty() ? "" : answer + ": " + fault;
        });
    }

    private static String fault(Answer answer) {
        var operation = operation(answer);
        if (operation.isEmpty()) {
            return UNROUTED.contains(answer.status()) ? json(PROBLEM, answer) : "no operation is documented here";
        }
        var place = operation.get() + "/responses/" + answer.status();
        var documented = Document.at(place);
        if (documented.isMissingNode()) {
            return "this status is not documented: " + answer.body().orElse("");
        }
        var shared = documented.path("$ref").asText();
        return content(shared.isEmpty() ? place : shared.substring(1), answer);
    }

    private static Optional<String> operation(Answer answer) {
        return Document.PATHS.stream()
                .filter(template -> fits(template, answer.path()))
                .map(path -> "/paths/" + pointer(path) + "/" + answer.method().toLowerCase(Locale.ROOT))
                .filter(place -> !Document.at(place).isMissingNode())
                .findFirst();
    }

    private static String content(String place, Answer answer) {
        var documented = Document.at(place + "/content");
        if (documented.isEmpty()) {
            return answer.body().orElse("").isEmpty() ? "" : "a body is not documented: " + answer.type();
        }
        var type = documented.properties().stream()
                .map(Map.Entry::getKey)
                .filter(each -> each.split(";", 2)[0].equals(answer.type()))
                .findFirst();
        if (type.isEmpty()) {
            return documented.has("*/*") ? "" : "this media type is not documented: " + answer.type();
        }
        return answer.type().endsWith("json")
                ? json(place + "/content/" + pointer(type.get()) + "/schema", answer)
                : "";
    }

    private static String json(String place, Answer answer) {
        var body = answer.body().orElse("");
        try {
            var fault = Document.KEPT.faults(place, Json.MAPPER.readTree(body));
            return fault.isEmpty() ? "" : fault + " in " + body;
        } catch (JsonProcessingException e) {
            return "no JSON: " + body;
        }
    }

    private static boolean fits(String template, String path) {
        var wanted = template.split("/", -1);
        var given = path.split("/", -1);
        if (wanted.length != given.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].startsWith("{") && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    private static String pointer(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
