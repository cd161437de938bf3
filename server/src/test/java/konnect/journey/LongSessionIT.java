package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.socket.client.Manager;
import io.socket.engineio.client.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A session as long as one may be, whose connections are cut on the way as a cloud's front door cuts them. */
class LongSessionIT {
    private static final int PRICE = 10;
    private static final int MINUTES = 120;
    private static final int CUT_AFTER = 60;
    private static final int QUIET_AFTER = 90;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void anHourIntoItAllConnectionsAreCutAndItGoesOnToItsEnd() {
        var truth = new Truth();
        try (var stage = Stage.open(Map.of("KONNECT_BILLING_MINUTE_SECONDS", "0.25"));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var mentor = stage.mentor(PRICE);
            var user = stage.user(MINUTES * PRICE + PRICE);
            var lines = Stream.of(user, mentor.guest())
                    .map(LongSessionIT::transport)
                    .toList();
            var talkers = List.of(new Talker(user, "user", truth, 1), new Talker(mentor.guest(), "expert", truth, 2));
            mentor.guest().arrive("expert");
            var talk = Talk.begin(user.arrive("user"), mentor);
            talkers.forEach(talker -> talker.enter(talk.chatId()));
            var writing = talkers.stream()
                    .map(talker -> CompletableFuture.runAsync(talker, threads))
                    .toList();
            awaitCharged(user, CUT_AFTER);
            lines.forEach(line -> line.get().close());
            Await.until("both are back", LONGEST, () -> talkers.stream().allMatch(talker -> talker.returns() > 0));
            awaitCharged(user, QUIET_AFTER);
            talkers.forEach(Talker::stop);
            writing.forEach(CompletableFuture::join);
            awaitCharged(user, MINUTES);
            var ended = user.await("chat-ended");
            assertThat(ended.path("reason").asText()).isEqualTo("max-duration");
            assertThat(ended.path("totalCharged").asInt()).isEqualTo(MINUTES * PRICE);
            assertThat(user.balance()).isEqualTo(PRICE);
            assertThat(truth.stored(talk.chatId())).isNotEmpty();
            assertThat(stage.proof().path("violations")).isEmpty();
            talk.close();
        }
    }

    /** Whatever connection the person has at the time. */
    private static AtomicReference<Transport> transport(Guest guest) {
        var current = new AtomicReference<Transport>();
        guest.socket().io().on(Manager.EVENT_TRANSPORT, args -> current.set((Transport) args[0]));
        return current;
    }

    private static void awaitCharged(Guest user, int minutes) {
        Await.until(
                minutes + " minutes are charged",
                LONGEST,
                () -> user.all("billing-update", "totalCharged").contains(String.valueOf(minutes * PRICE)));
    }
}
