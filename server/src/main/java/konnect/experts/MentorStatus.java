package konnect.experts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Where an application stands. Only an approved expert is shown and may take sessions. */
public enum MentorStatus {
    APPLIED,
    DOCUMENTS_VERIFIED,
    CALL_SCHEDULED,
    CALL_DONE,
    APPROVED,
    REJECTED;

    /** Whether an administrator may take this step; out of a rejection only the person leads, by applying again. */
    public boolean mayBecome(MentorStatus next) {
        return switch (this) {
            case APPLIED -> next == DOCUMENTS_VERIFIED || next == REJECTED;
            case DOCUMENTS_VERIFIED -> next == CALL_SCHEDULED || next == REJECTED;
            case CALL_SCHEDULED -> next == CALL_DONE || next == REJECTED;
            case CALL_DONE -> next == APPROVED || next == REJECTED;
            case APPROVED -> next == REJECTED;
            case REJECTED -> false;
        };
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that a list is asked for; null for all. */
    static @Nullable MentorStatus asked(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("status", "is not a status of an application"));
    }

    static MentorStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
