package konnect.meter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One person's connections joined into the stretches in which that person was there without a break. */
final class Stretches {
    private final List<Interval> joined = new ArrayList<>();

    /** What the meter can know at {@code t}. A dead node's people who are back within the lease were never away. */
    Stretches(List<Interval> intervals, long leaseMs, long t) {
        intervals.stream()
                .filter(i -> i.from() <= t && (i.from() < i.to() || i.byNode()))
                .map(i -> i.from() <= i.to() ? i : new Interval(i.from(), i.from(), true))
                .sorted(Comparator.comparingLong(Interval::from))
                .forEach(next -> join(next, leaseMs));
    }

    private void join(Interval next, long leaseMs) {
        if (joined.isEmpty()) {
            joined.add(next);
            return;
        }
        var last = joined.getLast();
        boolean bridged = last.byNode() && next.from() - last.to() <= leaseMs;
        if (next.from() > last.to() && !bridged) {
            joined.add(next);
        } else if (next.to() >= last.to()) {
            boolean byNode = next.byNode() || (next.to() == last.to() && last.byNode());
            joined.set(joined.size() - 1, new Interval(last.from(), next.to(), byNode));
        }
    }

    /** The stretch that holds the instant {@code at}; where there is none, an empty one that ends there. */
    Interval at(long at) {
        boolean byNode = false;
        for (var stretch : joined) {
            if (stretch.from() <= at && at < stretch.to()) {
                return stretch;
            }
            if (stretch.to() <= at) {
                byNode = stretch.byNode();
            }
        }
        return new Interval(at, at, byNode);
    }

    List<Interval> all() {
        return joined;
    }
}
