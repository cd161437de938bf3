package konnect.journey;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** There are none: who was on a server that died, and does not come back, is soon away for everybody. */
class GhostsIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void whoDoesNotComeBackFromAKilledServerIsOffline() {
        try (var cluster = Cluster.open(2, Map.of("KONNECT_EXPERT_OFFLINE_SECONDS", "5"))) {
            var watcher = cluster.user(0, 0);
            watcher.ask("get-online-experts", "{}");
            var mentor = cluster.mentor(1, 10);
            watcher.await("expert-online", expert -> expert.path("id").asText().equals(mentor.expertId()));
            cluster.node(1).kill();
            mentor.guest().close();
            Await.until(
                    "the ghost is gone",
                    LIMIT,
                    () -> watcher.all("expert-offline", "expertId").contains(mentor.expertId()));
            watcher.close();
        }
    }
}
