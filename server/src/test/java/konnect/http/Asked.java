package konnect.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Stream;
import konnect.ServerProcess;
import konnect.kernel.Ids;
import konnect.kernel.Json;

/** One request to a server and what came back. */
public record Asked(HttpResponse<String> response) {
    public static final String PASSWORD = "violet-harbour-92";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Sends JSON, or nothing for an empty body; {@code headers} are names and values in turn. */
    public static Asked ask(ServerProcess server, String line, String body, String... headers) {
        var words = line.split(" ", -1);
        var all = body.isEmpty() || Arrays.asList(headers).contains("Content-Type")
                ? headers
                : Stream.concat(Arrays.stream(headers), Stream.of("Content-Type", "application/json"))
                        .toArray(String[]::new);
        var request = HttpRequest.newBuilder(server.at(words[1]))
                .method(words[0], body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (all.length > 0) {
            request.headers(all);
        }
        return send(request.build());
    }

    /** Sends whatever this is. */
    public static Asked send(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            AnswerSchemas.answered(response);
            return new Asked(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Somebody new, signed in: the answer of the sign-up. */
    public static Asked signUp(ServerProcess server) {
        var email = Ids.next("p") + "@example.com";
        return ask(
                server,
                "POST /api/auth/signup",
                "{\"name\":\"Asha\",\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}");
    }

    public int status() {
        return response.statusCode();
    }

    public String code() {
        return json().path("code").asText();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The {@code Authorization} of whoever has just signed in. */
    public String bearer() {
        return "Bearer " + json().path("accessToken").asText();
    }

    /** The cookie set by this answer, as it is sent back. */
    public String cookie() {
        return header("Set-Cookie").split(";", 2)[0];
    }

    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + response.body(), e);
        }
    }
}
