package konnect.identity;

import java.util.Arrays;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All people, as administrators look for them. */
public final class People {
    private static final int MAX_SEARCH = 100;

    private People() {}

    /**
     * Who are looked for; null for all.
     *
     * @param pattern of LIKE, for name and address
     */
    public record Wanted(@Nullable String pattern, @Nullable Role role) {
        /** Reads query parameters; {@code VALIDATION_FAILED} for what cannot be one. */
        public static Wanted read(@Nullable String search, @Nullable String role) {
            return new Wanted(pattern(search), role(role));
        }

        private static @Nullable String pattern(@Nullable String search) {
            if (search == null || search.isBlank()) {
                return null;
            }
            var text = search.strip();
            if (text.length() > MAX_SEARCH || text.indexOf('\0') >= 0) {
                throw Problem.invalid("search", "must be at most " + MAX_SEARCH + " characters");
            }
            return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }

        private static @Nullable Role role(@Nullable String word) {
            if (word == null || word.isEmpty()) {
                return null;
            }
            return Arrays.stream(Role.values())
                    .filter(role -> role.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("role", "must be user, expert or admin"));
        }
    }

    /** Newest first. */
    public static Page<User> page(Handle handle, Wanted wanted, Paging paging) {
        return new Page<>(
                PeopleSql.page(handle, wanted, paging), paging.page(), paging.limit(), PeopleSql.count(handle, wanted));
    }
}
