package konnect.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param actor the person's id; null when the server did it
 * @param action a stable word such as {@code user.disabled}
 * @param object the id of what it was done to
 */
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable String actor,
        String action,
        String object,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {
    AuditEntry showing(@Nullable JsonNode otherBefore, @Nullable JsonNode otherAfter) {
        return new AuditEntry(seq, at, actor, action, object, otherBefore, otherAfter);
    }
}
