package konnect.experts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import konnect.experts.ExpertOut.Standing;
import konnect.kernel.Page;

/**
 * All approved experts in memory, as they were at one version: answers any list that searches for no text, and exactly
 * as {@link ListingSql} does.
 */
final class Roster {
    private static final Now ABSENT = new Now(Live.OFFLINE, new Reputation(null, 0, 0));

    private final Profiles profiles;
    private final Now[] now;
    private final BitSet present;
    private final Map<Sort, int[]> orders = new ConcurrentHashMap<>();

    /** What moves of an expert. */
    record Now(Live live, Reputation reputation) {
        /** In tenths; below every rating that can be asked for when there is none. */
        int rating() {
            var rating = reputation.rating();
            return rating == null ? -1 : (int) Math.round(rating * 10);
        }
    }

    Roster(Profiles profiles, Map<String, Now> moving) {
        this.profiles = profiles;
        now = new Now[profiles.size()];
        present = new BitSet(now.length);
        for (int place = 0; place < now.length; place++) {
            var found = moving.get(profiles.at(place).id());
            now[place] = found == null ? ABSENT : found;
            present.set(place, found != null);
        }
    }

    Page<ExpertOut> page(ExpertQuery query) {
        var found = matching(query.filter());
        var paging = query.paging();
        var items = new ArrayList<ExpertOut>(paging.limit());
        long before = paging.offset();
        for (int place : order(query.sort())) {
            if (items.size() == paging.limit()) {
                break;
            }
            if (found.get(place) && before-- <= 0) {
                items.add(view(place));
            }
        }
        return new Page<>(items, paging.page(), paging.limit(), found.cardinality());
    }

    private BitSet matching(ExpertFilter filter) {
        var found = profiles.matching(filter);
        found.and(present);
        var available = filter.available();
        var rating = filter.minRating();
        if (available == null && rating == null) {
            return found;
        }
        int least = rating == null ? -1 : tenths(rating);
        for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
            boolean otherwise = available != null && now[place].live().available() != available;
            if (otherwise || now[place].rating() < least) {
                found.clear(place);
            }
        }
        return found;
    }

    /** The least rating with one decimal that is not below this. */
    private static int tenths(BigDecimal rating) {
        return rating.movePointRight(1).setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private int[] order(Sort sort) {
        return orders.computeIfAbsent(
                sort,
                by -> IntStream.range(0, now.length)
                        .boxed()
                        .sorted(comparator(by))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    private Comparator<Integer> comparator(Sort sort) {
        Comparator<Integer> id = Comparator.naturalOrder();
        return switch (sort) {
            case RATING, RELEVANCE ->
                Comparator.<Integer>comparingInt(place -> -now[place].rating())
                        .thenComparingInt(place -> -now[place].reputation().reviewCount())
                        .thenComparing(id);
            case POPULARITY ->
                Comparator.<Integer>comparingInt(
                                place -> -now[place].reputation().orders())
                        .thenComparing(id);
            case PRICE -> byPrice().thenComparing(id);
            case PRICE_DESC -> byPrice().thenComparing(id).reversed();
            case NEWEST ->
                Comparator.<Integer, Instant>comparing(
                                place -> profiles.at(place).createdAt())
                        .thenComparing(id)
                        .reversed();
        };
    }

    private Comparator<Integer> byPrice() {
        return Comparator.comparing(place -> profiles.at(place).profile().pricePerMin());
    }

    private ExpertOut view(int place) {
        var listed = profiles.at(place);
        return ExpertOut.of(
                listed.id(),
                listed.name(),
                listed.profile(),
                new Standing(now[place].live(), now[place].reputation(), listed.createdAt()));
    }
}
