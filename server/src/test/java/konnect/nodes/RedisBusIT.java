package konnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of one process and a Redis between them. */
class RedisBusIT {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private final Vertx vertx = Vertx.vertx();
    private final RedisServer redis = RedisServer.open();
    private final RedisBus first = new RedisBus(vertx, URI.create(redis.url()), new SimpleMeterRegistry());
    private final RedisBus second = new RedisBus(vertx, URI.create(redis.url()), new SimpleMeterRegistry());
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        second.hear("word", note -> heard.add(String.valueOf(note.key())));
        awaitWhole();
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        redis.close();
        vertx.close();
    }

    private void awaitWhole() {
        var both = Set.of(first.self(), second.self());
        until(() -> first.hears(both) && second.hears(both));
        first.hasLost();
        second.hasLost();
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private void say(int from, int to) {
        for (int i = from; i < to; i++) {
            first.say(new Note("word", List.of(), String.valueOf(i), Buffer.buffer()));
        }
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toList();
    }

    @Test
    void whatOneSaysTheOtherHearsInOrderAndNothingIsMissed() {
        say(0, 2_000);
        until(() -> heard.size() >= 2_000);
        assertThat(heard).isEqualTo(numbers(0, 2_000));
        assertThat(second.hasLost()).isFalse();
        first.say(new Note("of a later version", List.of(), null, Buffer.buffer()));
        say(2_000, 2_001);
        until(() -> heard.size() > 2_000);
    }

    @Test
    void whenRedisIsAwayBothKnowItAndWhenItIsBackThatSomethingWasLost() {
        redis.stop();
        until(() -> !first.hears(Set.of()) && !second.hears(Set.of()));
        say(0, 100);
        redis.start();
        awaitWholeAgain();
        assertThat(second.hasLost()).isTrue();
        say(100, 110);
        until(() -> heard.size() >= 10);
        assertThat(heard).isEqualTo(numbers(100, 110));
    }

    private void awaitWholeAgain() {
        var both = Set.of(first.self(), second.self());
        until(() -> first.hears(both) && second.hears(both));
    }

    @Test
    void aLimitIsOneForBothNodes() {
        for (int i = 0; i < 5; i++) {
            assertThat(taken(first)).isTrue();
            assertThat(taken(second)).isTrue();
        }
        assertThat(taken(first)).isFalse();
        var refused = Objects.requireNonNull(second.take("who", 10, WINDOW, 1));
        assertThat(refused.taken()).isFalse();
        assertThat(refused.left()).isZero();
        assertThat(refused.oneMs()).isBetween(80_000L, 90_000L);
        assertThat(refused.allMs()).isBetween(890_000L, 900_000L);
        second.take("who", 10, WINDOW, -1);
        assertThat(taken(first)).isTrue();
        assertThat(taken(first)).isFalse();
    }

    private static boolean taken(Bus bus) {
        return Objects.requireNonNull(bus.take("who", 10, WINDOW, 1)).taken();
    }

    @Test
    void whileRedisIsAwayNobodyWaitsForALimit() {
        redis.stop();
        until(() -> first.take("who", 10, WINDOW, 1) == null);
        long begun = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThat(first.take("who", 10, WINDOW, 1)).isNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }
}
