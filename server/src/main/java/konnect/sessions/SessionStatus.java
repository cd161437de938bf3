package konnect.sessions;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** How far a session has come, as clients are told. */
public enum SessionStatus {
    /** Asked for or ringing. */
    PENDING,
    /** A booking that the expert has agreed to. */
    CONFIRMED,
    /** Running or paused. */
    IN_PROGRESS,
    COMPLETED,
    /** Over before a minute was charged. */
    CANCELLED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SessionStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Reads a query parameter; null for an absent or empty one. */
    static @Nullable SessionStatus read(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("status", "is not a status of sessions"));
    }
}
