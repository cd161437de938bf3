package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;
import konnect.db.Db;
import konnect.identity.User.Summary;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.sessions.ReportsSql.Report;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** What people tell the administrators of their sessions. */
@Singleton
public final class Reports {
    private final Db db;

    public Reports(Db db) {
        this.db = db;
    }

    /** A report as its author sees it. */
    public record ReportOut(String id, String sessionId, String reason, String createdAt) {}

    /** A report as administrators see it. */
    public record ReportedOut(
            String id, String sessionId, Summary reporter, Summary reported, String reason, String createdAt) {}

    /**
     * Reports a session by one of its people, once.
     *
     * @throws Problem {@code NOT_FOUND} for whoever is not one of the two; {@code CONFLICT} the second time
     */
    ReportOut file(String sessionId, String reporter, String reason) {
        var id = Ids.next("rp");
        try {
            return db.tx(tx -> {
                var session = SessionsSql.find(tx.handle(), sessionId)
                        .filter(found -> found.isOf(reporter))
                        .orElseThrow(() -> Problem.notFound("Session"));
                var draft = new ReportsSql.Draft(id, sessionId, reporter, session.otherThan(reporter), reason);
                var at = ReportsSql.insert(tx.handle(), draft);
                return new ReportOut(id, sessionId, reason, at);
            });
        } catch (UnableToExecuteStatementException e) {
            if (Db.violates(e, ReportsSql.ONCE)) {
                throw new Problem(Code.CONFLICT, "You have reported this session before");
            }
            throw e;
        }
    }

    /** All of them, newest first. */
    Page<ReportedOut> page(Paging paging) {
        return db.read(handle -> {
            var reports = ReportsSql.page(handle, paging);
            var names = Users.summaries(
                    handle,
                    reports.stream()
                            .flatMap(report -> Stream.of(report.reporter(), report.reported()))
                            .toList());
            var items = reports.stream().map(report -> out(report, names)).toList();
            return new Page<>(items, paging.page(), paging.limit(), ReportsSql.count(handle));
        });
    }

    private static ReportedOut out(Report report, Map<String, Summary> names) {
        return new ReportedOut(
                report.id(),
                report.sessionId(),
                named(report.reporter(), names),
                named(report.reported(), names),
                report.reason(),
                report.at());
    }

    private static Summary named(String id, Map<String, Summary> names) {
        return names.getOrDefault(id, new Summary(id, "", null));
    }
}
