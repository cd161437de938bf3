package konnect.nodes;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import konnect.kernel.Periodic;
import konnect.kernel.Problem;
import konnect.nodes.CatchUp.Gap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Watches whether the bus is whole: while it is not, everybody catches up from the database, and once after it. */
@Singleton
@Startup
public final class Gaps {
    private static final Logger LOG = Logger.getLogger(Gaps.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final long ASK_NANOS = Duration.ofSeconds(1).toNanos();
    /** Longer than it takes to notice that a node is not heard, and than a transaction takes to be seen. */
    private static final long OVERLAP_MS = 10_000;

    private final Bus bus;
    private final List<Peers> peers;
    private final List<CatchUp> all;
    private final @Nullable Periodic watching;
    private Set<String> alive = Set.of();
    private long askedAt = System.nanoTime() - ASK_NANOS;
    private long caughtUpAt = System.nanoTime();
    private boolean open = true;

    public Gaps(Bus bus, @All List<Peers> peers, @All List<CatchUp> all) {
        this.bus = bus;
        this.peers = peers;
        this.all = all;
        watching = bus.isShared() ? Periodic.every(PAUSE, "gaps", this::watch) : null;
    }

    void stop(@Observes ShutdownEvent event) {
        if (watching != null) {
            watching.close();
        }
    }

    private void watch() {
        long now = System.nanoTime();
        boolean whole = bus.hears(alive(now));
        boolean lost = bus.hasLost();
        if (whole && !lost && !open) {
            caughtUpAt = now;
            return;
        }
        open = true;
        var gap = new Gap((now - caughtUpAt) / 1_000_000 + OVERLAP_MS, whole);
        if (catchUp(gap)) {
            caughtUpAt = now;
            open = !whole;
        }
    }

    private Set<String> alive(long now) {
        if (now - askedAt >= ASK_NANOS) {
            try {
                alive = peers.stream().flatMap(each -> each.alive().stream()).collect(Collectors.toUnmodifiableSet());
                askedAt = now;
            } catch (Problem away) {
                LOG.debugf("who is alive is not known: %s", away.detail());
            }
        }
        return alive;
    }

    /** Answers whether all of it was done; what one cannot do keeps nobody else from doing theirs. */
    private boolean catchUp(Gap gap) {
        boolean done = true;
        for (var each : all) {
            try {
                each.catchUp(gap);
            } catch (Problem away) {
                done = false;
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s could not catch up", each.getClass().getSimpleName());
                done = false;
            }
        }
        return done;
    }
}
