package konnect.wallet;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.Once;
import konnect.kernel.Periodic;

/** Forgets the answers of requests that nobody repeats any more, and gives up deposits that nobody has paid. */
@Singleton
@Startup
public final class OldAnswers {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Periodic forgetting;

    public OldAnswers(@Background Db db) {
        forgetting = Periodic.every(
                PAUSE,
                "answers",
                () -> db.run(tx -> {
                    Once.forgetOld(tx);
                    Deposits.tidy(tx);
                }));
    }

    void stop(@Observes ShutdownEvent event) {
        forgetting.close();
    }
}
