package konnect.payments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import org.jboss.logging.Logger;

/** Asks one provider, at its configured address and nowhere else. */
final class ProviderHttp {
    /** At once, so that a provider that hangs keeps the half of the workers at most. */
    private static final int MAX_AT_ONCE = 4;

    private static final int MAX_ANSWER = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final Logger LOG = Logger.getLogger(ProviderHttp.class);

    private final URI origin;
    private final String authorization;
    private final Semaphore places = new Semaphore(MAX_AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    ProviderHttp(URI origin, String user, String password) {
        this.origin = origin;
        var login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        authorization = "Basic " + Base64.getEncoder().encodeToString(login);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).timeout(WHOLE).header("Authorization", authorization);
    }

    /** @throws Problem {@code UNAVAILABLE} for any answer but 200 */
    JsonNode ask(HttpRequest request) {
        if (!places.tryAcquire()) {
            throw unavailable();
        }
        try {
            var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER));
            return read(request, answer);
        } catch (IOException e) {
            LOG.warnf("%s does not answer: %s", origin, e.getMessage());
            throw unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        } finally {
            places.release();
        }
    }

    private JsonNode read(HttpRequest request, HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != OK) {
            LOG.errorf("%s answered %d to %s", origin, answer.statusCode(), request.method());
            throw unavailable();
        }
        return Json.MAPPER.readTree(answer.body());
    }

    static Problem unavailable() {
        return new Problem(Code.UNAVAILABLE, "The payment provider does not answer; nothing was charged");
    }
}
