package konnect.experts;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import konnect.kernel.Problem;

/** The orders of the public list. */
enum Sort {
    RATING,
    PRICE,
    PRICE_DESC,
    POPULARITY,
    NEWEST,
    RELEVANCE;

    private static final String WORDS = Arrays.stream(values()).map(Sort::word).collect(Collectors.joining(", "));

    static Sort of(String word) {
        return Arrays.stream(values())
                .filter(sort -> sort.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("sort", "must be one of " + WORDS));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
