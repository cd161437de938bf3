package konnect.admin;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import konnect.admin.ImportOut.RowError;
import konnect.admin.ImportRows.Row;
import konnect.admin.ImportsSql.Job;
import konnect.admin.ImportsSql.Tally;
import konnect.audit.Audit;
import konnect.db.Db;
import konnect.experts.EnrolmentIn;
import konnect.experts.EnrolmentSets;
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
 * Imports of experts. A job is a row that outlives the process; the rows of its file are taken in one transaction with
 * their being counted, so that whoever goes on with it goes on exactly there.
 */
@Singleton
@Startup
public final class Imports {
    private static final Logger LOG = Logger.getLogger(Imports.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** How many rows are taken in one transaction, and so how fine the progress is. */
    private static final int AT_ONCE = 100;

    private final Db db;
    private final EnrolmentSets enrolments;
    private final Sheets sheets;
    private final Validator validator;
    private final Periodic working;
    private volatile boolean stopped;

    public Imports(Db db, EnrolmentSets enrolments, Sheets sheets, Validator validator) {
        this.db = db;
        this.enrolments = enrolments;
        this.sheets = sheets;
        this.validator = validator;
        working = Periodic.every(PAUSE, "imports", this::turn);
    }

    /** A job with its file, and on which line each address stands first. */
    private record Work(Job job, ImportRows rows, Map<String, Long> firstLines) {
        long line(int place) {
            return rows.row(place).line();
        }
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
        var work = new Work(job, rows, firstLines(rows));
        for (int place = job.processed(); place < rows.size(); place += AT_ONCE) {
            if (stopped || !takeSome(work, place, Math.min(place + AT_ONCE, rows.size()))) {
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

    /**
     * Rows from one place up to another, in one transaction; where one of them cannot be stored, each in its own. False
     * when another goes on with the job.
     */
    private boolean takeSome(Work work, int from, int to) {
        try {
            take(work, from, to);
            return true;
        } catch (Problem problem) {
            if (problem.code() == Code.UNAVAILABLE) {
                throw problem;
            }
        } catch (JdbiException e) {
            LOG.debugf(
                    e,
                    "rows %d to %d of import %s are taken one by one",
                    from,
                    to,
                    work.job().id());
        }
        for (int place = from; place < to; place++) {
            if (stopped || !takeOne(work, place)) {
                return false;
            }
        }
        return true;
    }

    private boolean takeOne(Work work, int place) {
        try {
            take(work, place, place + 1);
            return true;
        } catch (Problem problem) {
            if (problem.code() == Code.UNAVAILABLE) {
                throw problem;
            }
            return refuse(work, place, message(problem));
        } catch (JdbiException e) {
            LOG.errorf(
                    e,
                    "line %d of import %s cannot be stored",
                    work.line(place),
                    work.job().id());
            return refuse(work, place, "cannot be stored");
        }
    }

    private void take(Work work, int from, int to) {
        var good = new ArrayList<EnrolmentIn>();
        var errors = new ArrayList<RowError>();
        for (int place = from; place < to; place++) {
            try {
                good.add(read(work, place));
            } catch (Problem problem) {
                errors.add(new RowError(work.line(place), message(problem)));
            }
        }
        var job = work.job();
        db.run(tx -> {
            var outcomes = enrolments.take(tx, job.actor(), good);
            if (!ImportsSql.count(tx.handle(), job.id(), from, Tally.of(outcomes, errors))) {
                throw new Problem(Code.CONFLICT, "Another goes on with this import");
            }
        });
    }

    private EnrolmentIn read(Work work, int place) {
        var row = work.rows().row(place);
        refuseRepeated(work.rows(), row, work.firstLines());
        return ImportedRow.read(validator, work.rows(), row);
    }

    private boolean refuse(Work work, int place, String message) {
        var errors = List.of(new RowError(work.line(place), message));
        return db.tx(tx -> ImportsSql.count(tx.handle(), work.job().id(), place, Tally.of(List.of(), errors)));
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
