package konnect.experts;

import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import konnect.kernel.Money;

/** The profiles of all approved experts. An expert is a place here, and the places follow the order of the ids. */
final class Profiles {
    private static final BitSet NOBODY = new BitSet();

    private final List<Listed> listed;
    private final Map<String, BitSet> specialties;
    private final Map<String, BitSet> languages;

    /**
     * One of them.
     *
     * @param specialtyKeys as the database writes them small
     * @param languageKeys likewise
     */
    record Listed(
            String id,
            String name,
            Profile profile,
            Instant createdAt,
            List<String> specialtyKeys,
            List<String> languageKeys) {}

    /** Takes them in the order of their ids. */
    Profiles(List<Listed> listed) {
        this.listed = List.copyOf(listed);
        specialties = byKey(Listed::specialtyKeys);
        languages = byKey(Listed::languageKeys);
    }

    int size() {
        return listed.size();
    }

    Listed at(int place) {
        return listed.get(place);
    }

    /** Everybody whom the part of the filter that is about profiles lets through. */
    BitSet matching(ExpertFilter filter) {
        var found = new BitSet(listed.size());
        if (filter.specialties().isEmpty()) {
            found.set(0, listed.size());
        } else {
            filter.specialties().forEach(key -> found.or(specialties.getOrDefault(key, NOBODY)));
        }
        if (filter.language() != null) {
            found.and(languages.getOrDefault(filter.language(), NOBODY));
        }
        if (filter.maxPrice() != null) {
            removeDearer(found, filter.maxPrice());
        }
        return found;
    }

    private void removeDearer(BitSet found, Money most) {
        for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
            if (listed.get(place).profile().pricePerMin().compareTo(most) > 0) {
                found.clear(place);
            }
        }
    }

    private Map<String, BitSet> byKey(Function<Listed, List<String>> keys) {
        var byKey = new HashMap<String, BitSet>();
        for (int place = 0; place < listed.size(); place++) {
            for (var key : keys.apply(listed.get(place))) {
                byKey.computeIfAbsent(key, absent -> new BitSet(listed.size())).set(place);
            }
        }
        return byKey;
    }
}
