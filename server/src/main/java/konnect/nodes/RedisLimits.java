package konnect.nodes;

import io.vertx.core.Context;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import konnect.nodes.Bus.Share;
import org.jspecify.annotations.Nullable;

/**
 * Limits that all nodes share: buckets in Redis that fill evenly, by the clock of Redis. After one answer that came too
 * late nobody waits for a while.
 */
final class RedisLimits {
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final String TAKE = """
            local most, window, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
            local time = redis.call('TIME')
            local now = time[1] * 1000 + math.floor(time[2] / 1000)
            local known = redis.call('HMGET', KEYS[1], 'left', 'at')
            local left = tonumber(known[1]) or most
            left = math.min(most, left + math.max(0, now - (tonumber(known[2]) or now)) * most / window)
            local taken = wanted <= left and 1 or 0
            if taken == 1 then left = math.min(most, left - wanted) end
            redis.call('HSET', KEYS[1], 'left', string.format('%.6f', left), 'at', now)
            redis.call('PEXPIRE', KEYS[1], window)
            local one = math.max(0, math.ceil((1 - left) * window / most))
            return {taken, math.floor(left), one, math.ceil((most - left) * window / most)}""";

    private final RedisLink link;
    private volatile long awayUntil = System.nanoTime();

    RedisLimits(RedisLink link) {
        this.link = link;
    }

    @Nullable
    Share take(String holder, int most, Duration window, int wanted) {
        if (!link.isOpen() || System.nanoTime() - awayUntil < 0 || Context.isOnEventLoopThread()) {
            return null;
        }
        var request = Request.cmd(Command.EVAL)
                .arg(TAKE)
                .arg(1)
                .arg(link.key("limit:" + holder))
                .arg(most)
                .arg(window.toMillis())
                .arg(wanted);
        try {
            return share(link.send(request)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            awayUntil = System.nanoTime() + PAUSE_NANOS;
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static @Nullable Share share(@Nullable Response answer) {
        if (answer == null) {
            return null;
        }
        return new Share(number(answer, 0) == 1, number(answer, 1), number(answer, 2), number(answer, 3));
    }

    private static long number(Response answer, int place) {
        var number = answer.get(place).toLong();
        return number == null ? 0 : number;
    }
}
