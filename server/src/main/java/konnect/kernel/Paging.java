package konnect.kernel;

import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. */
public record Paging(int page, int limit) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;
    public static final int MAX_PAGE = 1_000_000;

    /** Reads the query parameters {@code page} and {@code limit}; absent ones take their defaults. */
    public static Paging of(@Nullable String page, @Nullable String limit) {
        return new Paging(number("page", page, 1, MAX_PAGE), number("limit", limit, DEFAULT_LIMIT, MAX_LIMIT));
    }

    public long offset() {
        return (page - 1L) * limit;
    }

    private static int number(String field, @Nullable String text, int absent, int max) {
        return text == null || text.isEmpty() ? absent : (int) WholeNumber.read(field, text, 1, max);
    }
}
