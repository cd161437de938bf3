package konnect.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import konnect.kernel.Json;
import org.jboss.logging.Logger;

/** What robots do over HTTP, as anybody does it. An errand that fails is logged and left. */
final class Errands {
    private static final Logger LOG = Logger.getLogger(Errands.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MINUTES_AHEAD = 12;
    private static final int AMOUNT = 1_000;

    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private interface Errand {
        void run() throws IOException, InterruptedException;
    }

    Errands(URI server) {
        this.server = server;
    }

    /** Sees to it that some minutes at this price can be paid; false when that failed. */
    boolean recharge(String token, double pricePerMin) {
        return done("recharging", () -> {
            var wallet = get(token, "/api/wallet");
            if (wallet.path("balance").asDouble() < pricePerMin * MINUTES_AHEAD) {
                post(token, "/api/wallet/deposit", "{\"amount\":" + AMOUNT + "}");
            }
        });
    }

    /** Confirms a booking that waits for it. */
    void confirm(String token, String bookingId) {
        done("confirming", () -> post(token, "/api/sessions/" + bookingId + "/confirm", ""));
    }

    /** Confirms all that were made while the expert was away. */
    void confirmAll(String token) {
        done("confirming", () -> {
            for (var booking : get(token, "/api/sessions/expert?status=pending").path("items")) {
                post(token, "/api/sessions/" + booking.path("id").asText() + "/confirm", "");
            }
        });
    }

    private static boolean done(String what, Errand errand) {
        try {
            errand.run();
            return true;
        } catch (IOException e) {
            LOG.debugf("%s failed: %s", what, e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private JsonNode get(String token, String path) throws IOException, InterruptedException {
        return ask(token, request(path).GET());
    }

    private void post(String token, String path, String body) throws IOException, InterruptedException {
        ask(token, request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    }

    private JsonNode ask(String token, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer =
                http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        return Json.MAPPER.readTree(answer.body());
    }
}
