package konnect.admin;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import konnect.admin.ImportOut.RowError;
import konnect.admin.ImportRows.Row;
import konnect.admin.ImportsSql.Job;
import konnect.audit.Audit;
import konnect.db.Db;
import konnect.experts.Enrolments;
import konnect.identity.Emails;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Periodic;
import konnect.kernel.Problem;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Imports of experts. A job is a row that outlives the process; each row of its file is taken in one transaction with
 * its being counted, so that whoever goes on with it goes on exactly there.
 */
@Singleton
@Startup
public final class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Db db;
    private final Enrolments enrolments;
    private final Sheets sheets;
    private final Validator validator;
    private final Periodic working;
    private volatile boolean stopped;

    public Imports(Db db, Enrolments enrolments, Sheets sheets, Validator validator) {
        this.db = db;
        this.enrolments = enrolments;
        this.sheets = sheets;
        this.validator = validator;
        working = Periodic.every(PAUSE, "imports", this::turn);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        working.close();
    }

    /** @throws Problem {@code VALIDATION_FAILED} or {@code TOO_LARGE} for a file that cannot be taken as a whole */
    ImportOut.Job ofFile(Caller admin, byte[] bytes) {
        var text = Sheets.text(bytes);
        return begin(admin, text, null, ImportRows.read(text).size());
    }

    /** @throws Problem {@code VALIDATION_FAILED} unless it is a sheet on the configured host */
    ImportOut.Job ofSheet(Caller admin, String sheetUrl) {
        if (sheets.places(sheetUrl).isEmpty()) {
            throw Problem.invalid("sheetUrl", "must be the address of a sheet");
        }
        return begin(admin, null, sheetUrl, 0);
    }

    ImportOut status(String id) {
        return db.read(handle -> ImportsSql.find(handle, id)).orElseThrow(() -> Problem.notFound("Import"));
    }

    private ImportOut.Job begin(Caller admin, @Nullable String source, @Nullable String sheetUrl, int total) {
        var job = new Job(Ids.next("j"), admin.userId(), source, sheetUrl, 0);
        db.run(tx -> {
            ImportsSql.insert(tx.handle(), job, total);
            var after = Map.of("rows", total, "from", sheetUrl == null ? "file" : "sheet");
            Audit.record(tx, admin.userId(), "experts.imported", job.id(), new Audit.Change(null, after));
        });
        return new ImportOut.Job(job.id());
    }

    private void turn() {
        while (!stopped) {
            var job = db.tx(tx -> ImportsSql.claim(tx.handle()));
            if (job.isEmpty()) {
                return;
            }
            work(job.get());
        }
    }

    private void work(Job job) {
        ImportRows rows;
        try {
            rows = ImportRows.read(source(job));
        } catch (Problem problem) {
            db.run(tx -> ImportsSql.fail(tx.handle(), job.id(), problem.detail()));
            return;
        }
        var firstLines = firstLines(rows);
        for (int place = job.processed(); place < rows.size(); place++) {
            if (stopped || !take(job, rows, place, firstLines)) {
                return;
            }
        }
        db.run(tx -> ImportsSql.complete(tx.handle(), job.id()));
    }

    private String source(Job job) {
        if (job.source() != null) {
            return job.source();
        }
        var fetched = sheets.fetch(Objects.requireNonNull(job.sheetUrl(), "a job without a source"));
        int total = ImportRows.read(fetched).size();
        db.run(tx -> ImportsSql.found(tx.handle(), job.id(), fetched, total));
        return fetched;
    }

    /** False when another goes on with the job. */
    private boolean take(Job job, ImportRows rows, int place, Map<String, Long> firstLines) {
        var row = rows.row(place);
        try {
            refuseRepeated(rows, row, firstLines);
            var in = ImportedRow.read(validator, rows, row);
            return db.tx(tx -> {
                var outcome = enrolments.take(tx, job.actor(), in);
                if (!ImportsSql.count(tx.handle(), job.id(), place, outcome)) {
                    throw new Problem(Code.CONFLICT, "Another goes on with this import");
                }
                return true;
            });
        } catch (Problem problem) {
            if (problem.code() == Code.UNAVAILABLE) {
                throw problem;
            }
            return refuse(job, place, new RowError(row.line(), message(problem)));
        } catch (JdbiException e) {
            LOG.errorf(e, "line %d of import %s cannot be stored", row.line(), job.id());
            return refuse(job, place, new RowError(row.line(), "cannot be stored"));
        }
    }

    private boolean refuse(Job job, int place, RowError error) {
        return db.tx(tx -> ImportsSql.refuse(tx.handle(), job.id(), place, error));
    }

    /** Or each import of the same file would change the expert to one row and back to the other. */
    private static void refuseRepeated(ImportRows rows, Row row, Map<String, Long> firstLines) {
        var first = firstLines.get(email(rows, row));
        if (first != null && first != row.line()) {
            throw Problem.invalid(Column.EMAIL.title(), "stands in line " + first + " already");
        }
    }

    private static Map<String, Long> firstLines(ImportRows rows) {
        var lines = new HashMap<String, Long>();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.row(place);
            lines.putIfAbsent(email(rows, row), row.line());
        }
        return lines;
    }

    private static String email(ImportRows rows, Row row) {
        return Emails.normalise(rows.cell(row, Column.EMAIL));
    }

    private static String message(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().stream()
                        .map(error -> error.field() + " " + error.message())
                        .collect(Collectors.joining("; "));
    }
}
