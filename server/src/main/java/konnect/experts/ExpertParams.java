package konnect.experts;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import konnect.experts.ExpertFilter.Search;
import konnect.kernel.Money;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The query parameters of the public list, as they came. */
public class ExpertParams {
    private static final BigDecimal MAX_RATING = BigDecimal.valueOf(5);
    private static final BigDecimal MAX_PRICE = BigDecimal.valueOf(1_000_000);
    private static final int MAX_SEARCH = 100;
    private static final int MAX_SEARCH_WORDS = 8;
    private static final int MAX_SPECIALTIES = 20;
    private static final int MONEY_DIGITS = 2;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    @QueryParam("specialty")
    public @Nullable List<String> specialty;

    @QueryParam("language")
    public @Nullable String language;

    @QueryParam("available")
    public @Nullable String available;

    @QueryParam("minRating")
    public @Nullable String minRating;

    @QueryParam("maxPrice")
    public @Nullable String maxPrice;

    @QueryParam("search")
    public @Nullable String search;

    @QueryParam("sort")
    public @Nullable String sort;

    @QueryParam("page")
    public @Nullable String page;

    @QueryParam("limit")
    public @Nullable String limit;

    /** @throws Problem {@code VALIDATION_FAILED} naming the parameter that cannot be read */
    ExpertQuery read() {
        var words = search("search", search);
        var filter = new ExpertFilter(
                specialties(),
                language == null || language.isBlank()
                        ? null
                        : text("language", language).toLowerCase(Locale.ROOT),
                flag("available", available),
                number("minRating", minRating, MAX_RATING),
                price(),
                words);
        var otherwise = words == null ? Sort.RATING : Sort.RELEVANCE;
        return new ExpertQuery(
                filter, sort == null || sort.isEmpty() ? otherwise : Sort.of(sort), Paging.of(page, limit));
    }

    /** What was typed into a search box; null when nothing was. */
    static @Nullable Search search(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = text(field, typed);
        var words = Arrays.stream(text.split("\\s+", -1)).distinct().toList();
        if (words.size() > MAX_SEARCH_WORDS) {
            throw Problem.invalid(field, "must have at most " + MAX_SEARCH_WORDS + " words");
        }
        return new Search(text, words);
    }

    private List<String> specialties() {
        if (specialty == null) {
            return List.of();
        }
        if (specialty.size() > MAX_SPECIALTIES) {
            throw Problem.invalid("specialty", "may be given at most " + MAX_SPECIALTIES + " times");
        }
        return specialty.stream()
                .filter(word -> !word.isBlank())
                .map(word -> text("specialty", word).toLowerCase(Locale.ROOT))
                .toList();
    }

    private @Nullable Money price() {
        var rupees = number("maxPrice", maxPrice, MAX_PRICE);
        if (rupees != null && rupees.stripTrailingZeros().scale() > MONEY_DIGITS) {
            throw Problem.invalid("maxPrice", "must have at most two decimals");
        }
        return rupees == null ? null : Money.ofRupees(rupees);
    }

    private static String text(String field, String typed) {
        if (typed.length() > MAX_SEARCH || typed.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid(field, "must be one line of at most " + MAX_SEARCH + " characters");
        }
        return typed.strip();
    }

    private static @Nullable Boolean flag(String field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.invalid(field, "must be true or false");
        };
    }

    private static @Nullable BigDecimal number(String field, @Nullable String text, BigDecimal max) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        // No exponent: 1e999999999 is a short text and a huge number.
        if (!NUMBER.matcher(text).matches()) {
            throw Problem.invalid(field, "must be a number");
        }
        var number = new BigDecimal(text);
        if (number.compareTo(max) > 0) {
            throw Problem.invalid(field, "must be at most " + max);
        }
        return number;
    }
}
