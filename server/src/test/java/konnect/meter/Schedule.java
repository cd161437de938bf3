package konnect.meter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import konnect.kernel.Money;

/** A random session: who was connected when, when each close is known, what is in the wallet. Times step by 50 ms. */
final class Schedule {
    static final long STEP = 50;
    static final long LEASE = 600;
    static final long RESUME = 6_000;
    static final long MINUTE = 6_000;
    static final long TAIL = 300;
    static final long GUARANTEE = 9_000;
    private static final long LAST_CLOSE = 50_000;
    private static final long LATEST = 1_000;

    /** One connection. {@code knownAt} is when its close can be known; until then it looks open. */
    record Link(long from, long to, boolean byNode, long knownAt) {
        Interval seenAt(long t) {
            return t >= knownAt ? new Interval(from, to, byNode) : Interval.open(from);
        }
    }

    final List<Link> user = new ArrayList<>();
    final List<Link> expert = new ArrayList<>();
    /** Rupees that are paid in, by instant. */
    final TreeMap<Long, Long> topUps = new TreeMap<>();

    final Terms terms;
    final long rupees;
    final long until;
    final boolean expertSpoke;
    private final Random random;

    private Schedule(long seed, boolean poor) {
        random = new Random(seed);
        rupees = poor ? 10 + random.nextInt(60) : 100_000;
        terms = terms(poor ? 1 + random.nextInt(9) : 120);
        until = instant(LAST_CLOSE) + 4_000;
        connect(user, poor);
        connect(expert, poor);
        for (int i = random.nextInt(4); poor && i > 0; i--) {
            topUps.put(1 + instant(LAST_CLOSE), 1L + random.nextInt(25));
        }
        expertSpoke = random.nextInt(4) > 0;
    }

    /** Enough money, and closes that are known late. */
    static Schedule late(long seed) {
        return new Schedule(seed, false);
    }

    /** Little money, top-ups and a cap; closes are known at once. */
    static Schedule poor(long seed) {
        return new Schedule(seed, true);
    }

    private static Terms terms(int minutes) {
        return new Terms(
                Money.ofRupees(10),
                20,
                MINUTE,
                3_000,
                LEASE,
                RESUME,
                TAIL,
                GUARANTEE,
                0,
                6_000,
                4_500,
                600_000,
                120,
                minutes,
                1_000);
    }

    private void connect(List<Link> side, boolean poor) {
        long at = 0;
        while (at < LAST_CLOSE) {
            long to = at + STEP + instant(random.nextBoolean() ? 4_000 : 25_000);
            var link = poor ? atOnce(at, to) : late(at, to);
            side.add(link.knownAt() > until && to <= until ? new Link(at, to, false, to) : link);
            at = to + instant(random.nextInt(4) == 0 ? 9_000 : 1_200);
            at += poor && link.byNode() ? LEASE + STEP : 0;
        }
    }

    /** What ends a session for want of money cannot be taken back: here nothing is believed that was not so. */
    private Link atOnce(long from, long to) {
        boolean byNode = random.nextInt(3) == 0;
        return new Link(from, to, byNode, byNode ? to + 1 : to);
    }

    private Link late(long from, long to) {
        boolean byNode = random.nextInt(3) == 0;
        long detected = random.nextBoolean() ? to + instant(LATEST) : to;
        return new Link(from, to, byNode, byNode ? to + LEASE + STEP : detected);
    }

    private long instant(long below) {
        return random.nextInt((int) (below / STEP)) * STEP;
    }

    Presence seenAt(long t) {
        return new Presence(seenAt(user, t), seenAt(expert, t));
    }

    private static List<Interval> seenAt(List<Link> side, long t) {
        return side.stream()
                .filter(link -> link.from() <= t)
                .map(link -> link.seenAt(t))
                .toList();
    }

    /** The looks that no schedule goes without: the reaper's, those around a top-up, and the last. */
    SortedMap<Long, Long> needed() {
        var looks = new TreeMap<Long, Long>();
        for (var side : List.of(user, expert)) {
            side.stream()
                    .filter(l -> l.knownAt() < until && (l.byNode() || hidesFault(l, side)))
                    .forEach(l -> looks.put(l.knownAt(), 0L));
        }
        topUps.keySet().stream().filter(at -> at < until).forEach(at -> looks.putIfAbsent(at - 1, 0L));
        topUps.forEach((at, rupees) -> {
            if (at < until) {
                looks.merge(at, rupees, Long::sum);
            }
        });
        looks.putIfAbsent(until, 0L);
        return looks;
    }

    /** While it looks open, nobody can notice that a node fell silent after it. */
    private static boolean hidesFault(Link open, List<Link> side) {
        return side.stream().anyMatch(l -> l.byNode() && l.from() >= open.to() && l.knownAt() < open.knownAt());
    }

    /** The same, with many more at random moments. */
    SortedMap<Long, Long> crowded() {
        var looks = needed();
        for (int i = 10 + random.nextInt(60); i > 0; i--) {
            looks.putIfAbsent((long) random.nextInt((int) until), 0L);
        }
        return looks;
    }
}
