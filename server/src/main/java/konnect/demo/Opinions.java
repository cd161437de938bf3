package konnect.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import konnect.meter.EndReason;
import konnect.reviews.NewReview;
import konnect.sessions.PastSessions.Held;

/** What mentees of the past wrote about their sessions: about every second one, and nobody the same twice. */
final class Opinions {
    private static final int CELLS = 3;
    private static final int FEWEST_MINUTES = 2;
    private static final long SOON_MS = 40_000;
    private static final long LATER_MS = 6 * 3_600_000L;
    private static final double[] STARS_ALONE = {0.3, 1, 5, 30, 64};

    private final Seeded seeded;
    private final Map<String, List<Line>> byCategory = new HashMap<>();
    private final Map<String, Set<String>> said = new HashMap<>();

    private record Line(int stars, String comment) {}

    /** A review and its moment, in milliseconds since 1970. */
    record Opinion(NewReview review, long at) {}

    Opinions(Seeded seeded) {
        this.seeded = seeded;
        for (var row : Sheet.rows("reviews.txt", CELLS)) {
            byCategory
                    .computeIfAbsent(row.get(0), category -> new ArrayList<>())
                    .add(new Line(Integer.parseInt(row.get(1)), row.get(2)));
        }
    }

    Optional<Opinion> of(Held held, String category, long now) {
        long at = held.end().at() + seeded.between(SOON_MS, LATER_MS);
        boolean wants = seeded.below(100) < 62;
        if (!wants || held.meter().paid() < FEWEST_MINUTES || !endedWell(held) || at > now) {
            return Optional.empty();
        }
        var line = line(held.expertId(), category);
        var comment = line.comment().isEmpty() ? null : line.comment();
        return Optional.of(new Opinion(
                new NewReview(seeded.id("rv", at), held.expertId(), held.id(), held.userId(), line.stars(), comment),
                at));
    }

    private static boolean endedWell(Held held) {
        return held.end().reason() != EndReason.DISCONNECTED
                && held.end().reason() != EndReason.PLATFORM_FAULT
                && held.expertSpoke();
    }

    /** Stars without words where nothing new is left to say of this expert. */
    private Line line(String expertId, String category) {
        var used = said.computeIfAbsent(expertId, id -> new HashSet<>());
        boolean general = seeded.oneIn(4);
        var fresh = byCategory.getOrDefault(general ? "" : category, List.of()).stream()
                .filter(line -> !used.contains(line.comment()))
                .toList();
        if (fresh.isEmpty() || seeded.oneIn(3)) {
            return new Line(1 + seeded.weighted(STARS_ALONE), "");
        }
        var line = seeded.pick(fresh);
        used.add(line.comment());
        return line;
    }
}
