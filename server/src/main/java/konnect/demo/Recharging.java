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

/** Robots' wallets, asked and filled as anybody does it. */
final class Recharging {
    private static final Logger LOG = Logger.getLogger(Recharging.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MINUTES_AHEAD = 12;
    private static final int AMOUNT = 1_000;

    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Recharging(URI server) {
        this.server = server;
    }

    /** Sees to it that some minutes at this price can be paid. */
    boolean enough(String token, double pricePerMin) {
        try {
            var wallet = ask(token, request("/api/wallet").GET());
            if (wallet.path("balance").asDouble() < pricePerMin * MINUTES_AHEAD) {
                ask(
                        token,
                        request("/api/wallet/deposit")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"amount\":" + AMOUNT + "}")));
            }
            return true;
        } catch (IOException e) {
            LOG.debugf("a robot could not recharge: %s", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
