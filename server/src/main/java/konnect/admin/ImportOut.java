package konnect.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param status {@code pending}, {@code running}, {@code completed} (bad rows or not) or {@code failed} (nothing could be
 *     read)
 * @param total rows in all; 0 while they have not been counted
 * @param created experts who were not there before
 * @param updated experts whom a row changed; those whom it did not are in neither
 * @param failed rows that were refused
 * @param errors why, for the first 1,000 of those
 */
public record ImportOut(
        String jobId,
        String status,
        int total,
        int processed,
        int created,
        int updated,
        int failed,
        List<RowError> errors,
        Instant createdAt,
        @Nullable Instant endedAt) {
    /** A row that was refused; {@code line} is 0 for the file as a whole. */
    public record RowError(long line, String message) {}

    /** What an import is asked about by. */
    public record Job(String jobId) {}
}
