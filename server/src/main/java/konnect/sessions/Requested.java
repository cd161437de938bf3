package konnect.sessions;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

/** What became of a request. */
sealed interface Requested {
    /** A session runs, or rings. */
    record Started(String chatId) implements Requested {}

    /** The user has a place in the queue, from 1. */
    record Waits(
            @Min(1) int position,
            @Min(0) int etaSeconds,
            @Pattern(regexp = Events.ETA_BASES) String etaBasis) implements Requested {}
}
