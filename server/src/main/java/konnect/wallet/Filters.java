package konnect.wallet;

import java.util.Arrays;
import konnect.kernel.Moments;
import konnect.kernel.Problem;
import konnect.ledger.Entries;
import konnect.ledger.Entry;
import org.jspecify.annotations.Nullable;

/** Reads which transactions are asked for. */
final class Filters {
    private Filters() {}

    /**
     * Reads query parameters; absent and empty ones ask for everything. A time is a moment, or a date in UTC; {@code to}
     * is exclusive as a moment and inclusive as a date.
     */
    static Entries.Filter of(@Nullable String type, @Nullable String from, @Nullable String to) {
        return new Entries.Filter(type(type), Moments.from("from", from), Moments.to("to", to));
    }

    private static Entry.@Nullable Type type(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return Arrays.stream(Entry.Type.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("type", "is not a type of transaction"));
    }
}
