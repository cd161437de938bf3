package konnect.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import konnect.kernel.Code;
import konnect.kernel.JsonServer;
import konnect.kernel.Problem;

/** A server elsewhere that is asked about people and keys. */
final class OtherServer {
    private final String name;
    private final JsonServer server;

    /** @param name for people, as the beginning of a sentence */
    OtherServer(String name) {
        this.name = name;
        server = new JsonServer(name, name + " does not answer; try again shortly");
    }

    JsonNode get(URI uri) {
        return ask(HttpRequest.newBuilder(uri));
    }

    /** @throws Problem {@code UNAUTHENTICATED} where what was posted is refused; {@code UNAVAILABLE} */
    JsonNode ask(HttpRequest.Builder question) {
        var answer = server.send(question);
        if (answer.request().method().equals("POST") && answer.statusCode() / 100 == 4) {
            throw new Problem(Code.UNAUTHENTICATED, name + " refuses this sign-in");
        }
        return server.read(answer);
    }

    Problem unavailable() {
        return server.unavailable();
    }
}
