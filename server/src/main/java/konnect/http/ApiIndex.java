package konnect.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import konnect.http.Access.Level;
import konnect.kernel.Json;

/** Every operation of the API in short, from the document that the build has written. */
@Singleton
public final class ApiIndex {
    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final List<Operation> operations;
    private final String page;

    public ApiIndex() {
        operations = read();
        page = page(operations);
    }

    /** One operation and who may call it. */
    public record Operation(String method, String path, String access) {
        private boolean isMeant(String method, String path) {
            return this.method.equals(method) && path.matches(this.path.replaceAll("\\{[^}]*}", "[^/]+") + "/?");
        }

        private long variables() {
            return path.chars().filter(character -> character == '{').count();
        }
    }

    /** What programs are answered. */
    public record Index(String document, List<Operation> operations) {}

    public Index index() {
        return new Index("/api/openapi.json", operations);
    }

    /** Who may call what a request means, whatever it sends and accepts; everybody where there is no such operation. */
    Level level(String method, String path) {
        var meant = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.isMeant(meant, path))
                .min(Comparator.comparing(Operation::variables))
                .map(operation -> Level.valueOf(operation.access().toUpperCase(Locale.ROOT)))
                .orElse(Level.PUBLIC);
    }

    /** A page for people: the list alone where scripts do not run, else everything, with a search. */
    public String page() {
        return page;
    }

    private static List<Operation> read() {
        var loader = Objects.requireNonNull(Thread.currentThread().getContextClassLoader());
        try (var document = Objects.requireNonNull(loader.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            var operations = new ArrayList<Operation>();
            for (var path : Json.MAPPER.readTree(document).path("paths").properties()) {
                for (var each : path.getValue().properties()) {
                    operations.add(operation(path.getKey(), each.getKey(), each.getValue()));
                }
            }
            return List.copyOf(operations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("x-access").asText());
    }

    private static String page(List<Operation> operations) {
        var rows = new StringBuilder();
        for (var each : operations) {
            rows.append("<tr><td>%s</td><td><code>%s</code></td><td>%s</td></tr>%n"
                    .formatted(each.method(), each.path(), each.access()));
        }
        return new String(Reference.read("page.html"), StandardCharsets.UTF_8).replace("{rows}", rows);
    }
}
