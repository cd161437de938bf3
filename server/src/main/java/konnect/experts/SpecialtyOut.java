package konnect.experts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that experts are asked for.
 *
 * @param count how many approved experts name it
 * @param category the curated category; absent for what is in none
 */
public record SpecialtyOut(
        String name, long count, @Nullable String category) {
    /** All of them. */
    public record AllOut(List<SpecialtyOut> items) {}
}
