package konnect.socketio;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** A bare HTTP client for long-polling. */
final class Polls {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;

    Polls(int port, String path) {
        url = "http://localhost:" + port + path;
    }

    String open() {
        String body = get("?EIO=4&transport=polling").body();
        return body.replaceAll(".*\"sid\":\"([^\"]+)\".*", "$1");
    }

    HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(url + query));
    }

    HttpResponse<String> get(String query) {
        return send(request(query).build());
    }

    HttpResponse<String> poll(String sid) {
        return get(session(sid));
    }

    CompletableFuture<HttpResponse<String>> pollLater(String sid) {
        return http.sendAsync(request(session(sid)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String sid, String body) {
        return send(request(session(sid)).POST(BodyPublishers.ofString(body)).build());
    }

    HttpResponse<String> post(String sid, byte[] body) {
        return send(request(session(sid)).POST(BodyPublishers.ofByteArray(body)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String session(String sid) {
        return "?EIO=4&transport=polling&sid=" + sid;
    }
}
