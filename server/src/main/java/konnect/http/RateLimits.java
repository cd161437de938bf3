package konnect.http;

import io.github.bucket4j.Bucket;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import konnect.config.Config;
import konnect.config.Limits;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Recent;
import konnect.nodes.Bus;
import konnect.nodes.Bus.Share;
import org.jspecify.annotations.Nullable;

/** How much of its limit each address, person or account has left. */
@Singleton
public final class RateLimits {
    /** The one used longest ago is forgotten, and so full again. */
    static final int MAX_BUCKETS = 50_000;

    private static final long NANOS_A_MILLI = 1_000_000;
    private static final Duration WINDOW = Duration.ofMinutes(Limit.MINUTES);

    private final Limits limits;
    private final Provider<Bus> bus;
    private final Map<Key, Bucket> buckets = new Recent<>(MAX_BUCKETS);

    /** @param bus asked for when it is needed: filters are made before there is one */
    public RateLimits(Config config, Provider<Bus> bus) {
        limits = config.limits();
        this.bus = bus;
    }

    private record Key(Limit limit, String holder) {}

    /** What is left after a request; {@code resetSeconds} until the whole limit is there again. */
    public record Left(int limit, long remaining, long resetSeconds, boolean refused, long retrySeconds) {
        /** Throws {@code RATE_LIMITED} when nothing was left. */
        void orRefuse() {
            if (refused) {
                throw new Problem(Code.RATE_LIMITED, "Too many requests; try again in " + retrySeconds + " s");
            }
        }
    }

    public boolean on() {
        return limits.on();
    }

    /**
     * Takes one from the holder's limit, when there is one. Where nodes share their limits, what all of them counted
     * decides; while nobody can tell, what this one did, which has been counting all along.
     */
    public Left take(Limit limit, String holder) {
        var probe = bucket(limit, holder).tryConsumeAndReturnRemaining(1);
        var share = share(limit, holder, 1);
        if (share != null) {
            return new Left(
                    limit.most(limits),
                    share.left(),
                    seconds(share.allMs() * NANOS_A_MILLI),
                    !share.taken(),
                    Math.max(1, seconds(share.oneMs() * NANOS_A_MILLI)));
        }
        return new Left(
                limit.most(limits),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                !probe.isConsumed(),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    /** Gives back what turned out to be free. */
    public void giveBack(Limit limit, String holder) {
        bucket(limit, holder).addTokens(1);
        share(limit, holder, -1);
    }

    private @Nullable Share share(Limit limit, String holder, int wanted) {
        var shared = bus.get();
        return shared.isShared() ? shared.take(limit + ":" + holder, limit.most(limits), WINDOW, wanted) : null;
    }

    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(Limit limit, String holder) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(new Key(limit, holder), key -> full(limit.most(limits)));
        }
    }

    private static Bucket full(int most) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }
}
