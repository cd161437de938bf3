package konnect.payments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import konnect.kernel.JsonServer;
import konnect.kernel.Problem;

/** Asks one provider, at its configured address and nowhere else. */
final class ProviderHttp {
    private final URI origin;
    private final String authorization;
    private final JsonServer server;

    ProviderHttp(URI origin, String user, String password) {
        this.origin = origin;
        server = new JsonServer(origin.toString(), "The payment provider does not answer; nothing was charged");
        var login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        authorization = "Basic " + Base64.getEncoder().encodeToString(login);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).header("Authorization", authorization);
    }

    /** @throws Problem {@code UNAVAILABLE} for any answer but 200 */
    JsonNode ask(HttpRequest.Builder question) {
        return server.read(server.send(question));
    }

    Problem unavailable() {
        return server.unavailable();
    }
}
