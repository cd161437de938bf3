package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import konnect.http.Asked;
import org.junit.jupiter.api.Test;

/**
 * What the document of the operations forbids is refused as it says, by whomever it is sent: no 5xx, and (as with every
 * answer that tests see) nothing beside the document. {@code -Dkonnect.fuzz=10000} sends as many requests,
 * {@code -Dkonnect.seed=7} others. The server is its own: an administrator sends too, and some of it is allowed.
 */
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("konnect.fuzz", 1_500);
    private static final long SEED = Long.getLong("konnect.seed", 20_260_131L);
    private static final int SERVER_FAULT = 500;
    private static final int CLIENT_FAULT = 400;
    private static final int SHOWN = 20;

    @Test
    void whatTheDocumentForbidsIsRefusedAsItSays() {
        try (var stage = Stage.open(Map.of())) {
            var fuzz = fuzz(stage);
            var wrong = new TreeSet<String>();
            var statuses = new TreeMap<Integer, Integer>();
            int forbidden = 0;
            long begun = System.nanoTime();
            for (int i = 0; i < REQUESTS; i++) {
                var attempt = fuzz.next();
                int status = Asked.send(attempt.request()).status();
                forbidden += attempt.forbidden() ? 1 : 0;
                statuses.merge(status, 1, Integer::sum);
                if (status >= SERVER_FAULT || (attempt.forbidden() && status < CLIENT_FAULT)) {
                    wrong.add(status + " " + attempt.what());
                }
            }
            System.out.printf(
                    "Fuzz: %d requests of seed %d, %d of them forbidden, in %d s; answers by status %s%n",
                    REQUESTS,
                    SEED,
                    forbidden,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                    statuses);
            assertThat(wrong.stream().limit(SHOWN)).as("seed " + SEED).isEmpty();
            assertThat(forbidden).as("most is forbidden").isGreaterThan(REQUESTS * 3 / 4);
        }
    }

    private static Fuzz fuzz(Stage stage) {
        var mentor = stage.mentor(10);
        var applicant = stage.applicant(10).expertId();
        var user = stage.user(100);
        var bearers = new LinkedHashMap<String, String>();
        bearers.put("public", "");
        bearers.put("signed_in", user.bearer);
        bearers.put("expert", mentor.guest().bearer);
        bearers.put("admin", stage.administrator().bearer);
        var transaction = user.http("GET /api/wallet/transactions", "")
                .json()
                .path("items")
                .path(0);
        var known = Map.of(
                "experts",
                mentor.expertId(),
                "mentors",
                applicant,
                "mentor-applications",
                applicant,
                "categories",
                "c_legal",
                "transactions",
                transaction.path("id").asText(),
                "sessions",
                Booking.tomorrow(user, mentor),
                "wallets",
                user.id);
        return new Fuzz(SEED, stage.server().baseUri(), bearers, known);
    }
}
