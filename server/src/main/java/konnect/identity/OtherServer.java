package konnect.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import org.jboss.logging.Logger;

/** A server elsewhere that is asked for JSON about people and keys; one that hangs hurts nobody else. */
final class OtherServer {
    private static final Logger LOG = Logger.getLogger(OtherServer.class);
    /** At once, so that a server that hangs keeps the half of the workers at most. */
    private static final int MAX_AT_ONCE = 4;

    private static final int MAX_ANSWER = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final String name;
    private final Semaphore places = new Semaphore(MAX_AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /** @param name for people, as the beginning of a sentence */
    OtherServer(String name) {
        this.name = name;
    }

    JsonNode get(URI uri) {
        return ask(HttpRequest.newBuilder(uri));
    }

    /** @throws Problem {@code UNAUTHENTICATED} where what was posted is refused; {@code UNAVAILABLE} */
    JsonNode ask(HttpRequest.Builder question) {
        if (!places.tryAcquire()) {
            throw unavailable();
        }
        try {
            var request = question.timeout(WHOLE).build();
            var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER));
            if (request.method().equals("POST") && answer.statusCode() / 100 == 4) {
                throw new Problem(Code.UNAUTHENTICATED, name + " refuses this sign-in");
            }
            if (answer.statusCode() != OK) {
                throw unavailable();
            }
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            LOG.warnf("%s does not answer: %s", name, e.getMessage());
            throw unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        } finally {
            places.release();
        }
    }

    Problem unavailable() {
        return new Problem(Code.UNAVAILABLE, name + " does not answer; try again shortly");
    }
}
