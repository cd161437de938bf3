package konnect.experts;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import konnect.db.Db;
import konnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether anything that the public lists show may have changed. A change on this node shows at once, without a
 * query; one on another node after {@link #KEEP_NANOS} at most, since revisions are summed anew that often.
 */
@Singleton
public final class Versions {
    static final long KEEP_NANOS = 250_000_000;
    /** To be raised with the shape of what is answered, so that no old answer is taken for a new one. */
    private static final String SHAPE = "1";

    /** What the lists were made of; equal versions mean equal lists. */
    record Version(String profiles, String live) {
        String both() {
            return profiles + "." + live;
        }
    }

    private record Known(ExpertsSql.Revisions revisions, long readAt) {}

    private final Db db;
    private final String node = SHAPE + Ids.secret().substring(0, 8);
    private final AtomicLong profileChanges = new AtomicLong();
    private final AtomicLong liveChanges = new AtomicLong();
    private volatile @Nullable Known known;

    public Versions(Db db) {
        this.db = db;
    }

    Version now() {
        var profile = profileChanges.get();
        var live = liveChanges.get();
        var sums = revisions();
        return new Version(node + "-" + profile + "-" + sums.profiles(), live + "-" + sums.live());
    }

    /** The version of one expert alone. */
    static String of(Expert expert) {
        return SHAPE + expert.id() + "-" + expert.revision();
    }

    void profileChanged() {
        profileChanges.incrementAndGet();
    }

    void liveChanged() {
        liveChanges.incrementAndGet();
    }

    private ExpertsSql.Revisions revisions() {
        var last = known;
        long now = System.nanoTime();
        if (last != null && now - last.readAt < KEEP_NANOS) {
            return last.revisions;
        }
        var revisions = db.read(ExpertsSql::revisions);
        known = new Known(revisions, now);
        return revisions;
    }
}
