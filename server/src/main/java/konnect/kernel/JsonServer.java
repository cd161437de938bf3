package konnect.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** A server elsewhere that is asked for JSON, without redirects; one that hangs hurts nobody else. */
public final class JsonServer {
    private static final Logger LOG = Logger.getLogger(JsonServer.class);
    /** At once, so that a server that hangs keeps the half of the workers at most. */
    private static final int MAX_AT_ONCE = 4;

    private static final int MAX_ANSWER = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final String name;
    private final String away;
    private final Semaphore places = new Semaphore(MAX_AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /**
     * A server by the name that the log gives it.
     *
     * @param away what is said to whoever needs it while it does not answer
     */
    public JsonServer(String name, String away) {
        this.name = name;
        this.away = away;
    }

    /**
     * The answer, of whatever status.
     *
     * @throws Problem {@code UNAVAILABLE} where there is none in time, or one of more than 256 KiB
     */
    public HttpResponse<byte[]> send(HttpRequest.Builder question) {
        if (!places.tryAcquire()) {
            throw unavailable();
        }
        try {
            var request = question.timeout(WHOLE).build();
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER));
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

    /**
     * What an answer says.
     *
     * @throws Problem {@code UNAVAILABLE} for any but 200 with JSON
     */
    public JsonNode read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            LOG.errorf(
                    "%s answered %d to %s",
                    name, answer.statusCode(), answer.request().method());
            throw unavailable();
        }
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            LOG.warnf("%s does not answer: %s", name, e.getMessage());
            throw unavailable();
        }
    }

    public Problem unavailable() {
        return new Problem(Code.UNAVAILABLE, away);
    }
}
