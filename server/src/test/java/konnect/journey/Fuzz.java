package konnect.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import konnect.house.Schemas;
import konnect.journey.Documented.Operation;
import konnect.kernel.Json;

/** Requests that the document of the operations forbids, made from that document; the same ones for the same seed. */
final class Fuzz {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE");
    private static final String ODD = "%F0%9F%92%A9";
    private static final String LONG = "x".repeat(129);
    private static final List<String> IDS =
            List.of(LONG, "x".repeat(3_000), "%00", "%2e%2e%2f", ODD, "a%20b", "%27", "a.b", "%3Cb%3E", "u_nobody%0A");
    private static final List<String> VALUES = List.of(
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "abc",
            "%00",
            ODD,
            "x".repeat(200),
            "2026-02-30",
            "-999999999-01-01",
            "%2B999999999-12-31T23:59:59Z",
            "NaN",
            "true%20",
            "%2B1",
            "007",
            "%D9%A7");
    private static final List<String> TOKENS =
            List.of("Bearer", "Bearer x.y.z", "Bearer eyJhbGciOiJub25lIn0.e30.", "Basic dTpw", "x".repeat(5_000));
    private static final List<String> ACCEPTED = List.of("image/png", "text/html", "nonsense", "application/json;q=2");
    private static final String JSON = "application/json";
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            JSON + ";charset=UTF-16",
            "text/csv",
            "nonsense",
            "a/b/c");
    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "--x--",
            "--x\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n\u0000\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a\"\r\n\r\n%PDF\r\n--x--\r\n",
            "name,email\r\n\"a,b\u0000");

    private final URI server;
    private final Documented documented = new Documented(Schemas.of("openapi.json"));
    private final Map<String, String> bearers;
    private final Map<String, String> known;
    private final Random random;
    private final Forbidden forbidden;

    /** @param forbidden whether the document leaves no doubt that this is refused */
    record Attempt(HttpRequest request, String what, boolean forbidden) {}

    /**
     * @param bearers of whom to ask as, by who may call an operation
     * @param known an id that exists, by what stands before it in a path
     */
    Fuzz(long seed, URI server, Map<String, String> bearers, Map<String, String> known) {
        random = new Random(seed);
        forbidden = new Forbidden(random);
        this.server = server;
        this.bearers = bearers;
        this.known = known;
    }

    Attempt next() {
        return switch (random.nextInt(12)) {
            case 0 -> otherType(one(Operation::takesBody));
            case 1 -> otherMethod(one(each -> true));
            case 2 -> otherToken(one(each -> !each.access().equals("public")));
            case 3 -> otherForm(one(each -> each.method().equals("GET")));
            case 4, 5 -> otherId(one(each -> each.path().contains("{")));
            case 6, 7 -> query(one(each -> !each.parameters("query").isEmpty()));
            case 8 -> key(one(each -> each.has("header", "Idempotency-Key")));
            default -> body(one(each -> !each.example().isMissingNode()));
        };
    }

    private Attempt body(Operation operation) {
        boolean shaped = random.nextInt(4) > 0;
        var text = shaped ? forbidden.body(operation.example()).toString() : forbidden.text(operation.example());
        boolean wrong = !shaped || documented.forbids(operation.bodySchema(), Json.tree(text));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0) {
            bytes = (text + "\u00ff").getBytes(StandardCharsets.ISO_8859_1);
            wrong = true;
        }
        var request = request(operation, knownPath(operation)).header("Content-Type", JSON);
        return attempt(operation, request, bytes, text, wrong);
    }

    private Attempt otherType(Operation operation) {
        var type = pick(TYPES);
        var text = pick(BODIES);
        var request = request(operation, knownPath(operation)).header("Content-Type", type);
        return attempt(operation, request, bytes(text), type + " " + text, !operation.takes(type));
    }

    private Attempt otherMethod(Operation operation) {
        var method = pick(METHODS.stream()
                .filter(each -> !documented.has(each, operation.path()))
                .toList());
        var request = request(operation, knownPath(operation)).method(method, BodyPublishers.noBody());
        return new Attempt(request.build(), method + " " + operation.path(), true);
    }

    private Attempt otherToken(Operation operation) {
        var token = pick(TOKENS);
        var request = HttpRequest.newBuilder(URI.create(server + knownPath(operation)));
        return attempt(operation, request.header("Authorization", token), example(operation), token, true);
    }

    private Attempt otherForm(Operation operation) {
        var form = pick(ACCEPTED);
        var request = request(operation, knownPath(operation)).header("Accept", form);
        return attempt(operation, request, new byte[0], form, false);
    }

    private Attempt otherId(Operation operation) {
        var id = pick(IDS);
        return attempt(operation, request(operation, operation.at(id)), example(operation), id, true);
    }

    /** What an operation may be asked for is strange; some of that is only strange, and not forbidden. */
    private Attempt query(Operation operation) {
        var query = new StringBuilder("?unknown=1");
        boolean wrong = false;
        for (var parameter : operation.parameters("query")) {
            if (random.nextBoolean()) {
                var value = pick(VALUES);
                query.append('&').append(parameter.name()).append('=').append(value);
                var plain = URLDecoder.decode(value, StandardCharsets.UTF_8);
                wrong |= documented.forbids(parameter, plain);
            }
        }
        var request = request(operation, knownPath(operation) + query);
        return attempt(operation, request, new byte[0], query.toString(), wrong);
    }

    private Attempt key(Operation operation) {
        var key = pick(List.of("", LONG, "a b"));
        var request = request(operation, knownPath(operation)).header("Idempotency-Key", key);
        return attempt(operation, request, example(operation), "key " + key, true);
    }

    private Attempt attempt(
            Operation operation, HttpRequest.Builder request, byte[] body, String what, boolean forbidden) {
        var bodyless = body.length == 0 && !operation.takesBody();
        request.method(operation.method(), bodyless ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        int most = 300;
        var shown = what.length() > most ? what.substring(0, most) + "…" : what;
        return new Attempt(request.build(), operation + " " + shown, forbidden);
    }

    private HttpRequest.Builder request(Operation operation, String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        var anybody = List.copyOf(bearers.values());
        var bearer = random.nextInt(5) == 0 ? pick(anybody) : bearers.getOrDefault(operation.access(), "");
        return bearer.isEmpty() ? request : request.header("Authorization", bearer);
    }

    private String knownPath(Operation operation) {
        return operation.at(known.getOrDefault(operation.collection(), "u_nobody"));
    }

    private Operation one(Predicate<Operation> fits) {
        return pick(documented.operations().stream().filter(fits).toList());
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static byte[] example(Operation operation) {
        JsonNode example = operation.example();
        return example.isMissingNode() ? new byte[0] : bytes(example.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
