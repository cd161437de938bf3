package konnect.reviews;

import jakarta.inject.Singleton;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import konnect.db.Db;
import konnect.experts.ExpertFigures;
import konnect.sessions.SessionFigures;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The figures of the home page, counted anew every few seconds at most, however many people look. */
@Singleton
public final class Statistics {
    static final long KEEP_NANOS = 5_000_000_000L;

    private record Known(StatisticsOut figures, long countedAt) {}

    private final Db db;
    private final Lock counting = new ReentrantLock();
    private volatile @Nullable Known known;

    public Statistics(Db db) {
        this.db = db;
    }

    /** Whoever comes while somebody counts is given the last figures. */
    StatisticsOut now() {
        var last = known;
        if (last == null) {
            return recount();
        }
        if (System.nanoTime() - last.countedAt <= KEEP_NANOS || !counting.tryLock()) {
            return last.figures;
        }
        try {
            return recount();
        } finally {
            counting.unlock();
        }
    }

    private StatisticsOut recount() {
        var figures = db.read(Statistics::count);
        known = new Known(figures, System.nanoTime());
        return figures;
    }

    private static StatisticsOut count(Handle handle) {
        var experts = ExpertFigures.read(handle);
        var sessions = SessionFigures.read(handle);
        var reviews = ReviewsSql.sums(handle);
        return new StatisticsOut(
                experts.experts(),
                experts.online(),
                sessions.sessions(),
                sessions.minutes(),
                reviews.count(),
                reviews.average(),
                experts.topics());
    }
}
