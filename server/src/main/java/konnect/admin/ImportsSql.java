package konnect.admin;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import konnect.admin.ImportOut.RowError;
import konnect.experts.Enrolments.Outcome;
import konnect.kernel.Json;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class ImportsSql {
    static final int MAX_ERRORS = 1_000;
    static final long LEASE_MS = 10_000;

    private ImportsSql() {}

    /**
     * A job that somebody works on.
     *
     * @param source the file; null where it is still to be fetched from the sheet
     */
    record Job(
            String id,
            String actor,
            @Nullable String source,
            @Nullable String sheetUrl,
            int processed) {}

    static void insert(Handle handle, Job job, int total) {
        handle.createUpdate("""
                INSERT INTO import_job (id, actor, status, source, sheet_url, total, created_at, lease)
                SELECT :id, :actor, 'pending', :source, :sheetUrl, :total, at, at FROM clock() AS at
                """)
                .bind("id", job.id())
                .bind("actor", job.actor())
                .bind("source", job.source())
                .bind("sheetUrl", job.sheetUrl())
                .bind("total", total)
                .execute();
    }

    /** The oldest job that nobody works on. */
    static Optional<Job> claim(Handle handle) {
        return handle.createQuery("""
                UPDATE import_job SET status = 'running', lease = clock() + :lease * interval '1 millisecond'
                WHERE id = (SELECT id FROM import_job WHERE ended_at IS NULL AND lease <= clock()
                            ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING id, actor, source, sheet_url, processed
                """)
                .bind("lease", LEASE_MS)
                .map((row, context) -> new Job(
                        row.getString("id"),
                        row.getString("actor"),
                        row.getString("source"),
                        row.getString("sheet_url"),
                        row.getInt("processed")))
                .findOne();
    }

    static void found(Handle handle, String id, String source, int total) {
        handle.createUpdate("UPDATE import_job SET source = :source, total = :total WHERE id = :id")
                .bind("id", id)
                .bind("source", source)
                .bind("total", total)
                .execute();
    }

    /** What became of some rows, one after the other in the file. */
    record Tally(int rows, int created, int updated, List<RowError> errors) {
        static Tally of(List<Outcome> outcomes, List<RowError> errors) {
            return new Tally(
                    outcomes.size() + errors.size(),
                    Collections.frequency(outcomes, Outcome.CREATED),
                    Collections.frequency(outcomes, Outcome.UPDATED),
                    errors);
        }
    }

    /** Counts rows, in the transaction of their effects; false when another has counted them meanwhile. */
    static boolean count(Handle handle, String id, int place, Tally tally) {
        return handle.createUpdate("""
                        UPDATE import_job SET processed = processed + :rows, created = created + :created,
                            updated = updated + :updated, failed = failed + :failed,
                            errors = CASE WHEN :failed = 0 OR failed >= :most THEN errors ELSE
                                (SELECT json_agg(error ORDER BY place)
                                 FROM jsonb_array_elements(errors::jsonb || :errors::jsonb)
                                     WITH ORDINALITY AS t (error, place) WHERE place <= :most) END,
                            lease = clock() + :lease * interval '1 millisecond'
                        WHERE id = :id AND processed = :place AND ended_at IS NULL
                        """)
                        .bind("id", id)
                        .bind("place", place)
                        .bind("rows", tally.rows())
                        .bind("created", tally.created())
                        .bind("updated", tally.updated())
                        .bind("failed", tally.errors().size())
                        .bind("errors", Json.write(tally.errors()))
                        .bind("most", MAX_ERRORS)
                        .bind("lease", LEASE_MS)
                        .execute()
                == 1;
    }

    static void complete(Handle handle, String id) {
        handle.createUpdate("""
                UPDATE import_job SET status = 'completed', source = NULL, ended_at = clock()
                WHERE id = :id AND ended_at IS NULL
                """).bind("id", id).execute();
    }

    static void fail(Handle handle, String id, String message) {
        handle.createUpdate("""
                UPDATE import_job SET status = 'failed', source = NULL, ended_at = clock(), errors = :errors::json
                WHERE id = :id AND ended_at IS NULL
                """)
                .bind("id", id)
                .bind("errors", Json.write(List.of(new RowError(0, message))))
                .execute();
    }

    static Optional<ImportOut> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM import_job WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> out(row))
                .findOne();
    }

    private static ImportOut out(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        var errors = Json.read(row.getString("errors").getBytes(StandardCharsets.UTF_8), RowError[].class);
        return new ImportOut(
                row.getString("id"),
                row.getString("status"),
                row.getInt("total"),
                row.getInt("processed"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("failed"),
                List.of(errors),
                row.getTimestamp("created_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
