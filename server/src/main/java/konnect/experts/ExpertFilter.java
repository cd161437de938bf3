package konnect.experts;

import java.math.BigDecimal;
import java.util.List;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which approved experts are asked for; what is null or empty asks nothing.
 *
 * @param specialties any of these, in lower case
 * @param language in lower case
 */
record ExpertFilter(
        List<String> specialties,
        @Nullable String language,
        @Nullable Boolean available,
        @Nullable BigDecimal minRating,
        @Nullable Money maxPrice,
        @Nullable Search search) {

    /** What was typed, whole and in words. */
    record Search(String text, List<String> words) {}

    /** Whether the live row decides who is in the list, and not the profile alone. */
    boolean isLive() {
        return available != null || minRating != null;
    }
}
