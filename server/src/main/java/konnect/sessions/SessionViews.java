package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import konnect.db.Db;
import konnect.experts.Experts;
import konnect.identity.User.Summary;
import konnect.identity.Users;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.sessions.Events.Person;
import konnect.sessions.SessionFactsSql.Filter;
import konnect.sessions.SessionOut.Receipt;
import konnect.wallet.Transactions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads sessions for their people: lists, newest first, and one with its receipt. */
@Singleton
public final class SessionViews {
    private final Db db;
    private final Experts experts;
    private final Transactions transactions;

    public SessionViews(Db db, Experts experts, Transactions transactions) {
        this.db = db;
        this.experts = experts;
        this.transactions = transactions;
    }

    /** Sessions of one person on one side. */
    Page<SessionOut> page(Filter filter, Paging paging) {
        return db.read(handle -> new Page<>(
                views(handle, SessionFactsSql.page(handle, filter, paging), filter.personId()),
                paging.page(),
                paging.limit(),
                SessionFactsSql.count(handle, filter)));
    }

    /**
     * One session of the viewer's, with its receipt.
     *
     * @throws Problem {@code NOT_FOUND} for whoever is not one of its two people
     */
    SessionOut one(String id, String viewer) {
        return db.read(handle -> of(handle, id, viewer));
    }

    /** {@link #one} within a transaction, which sees its own changes. */
    public SessionOut of(Handle handle, String id, String viewer) {
        var session = SessionFacts.find(handle, id)
                .filter(found -> found.isOf(viewer))
                .orElseThrow(() -> Problem.notFound("Session"));
        return cast(handle, List.of(session), viewer).view(session, receipt(handle, session, viewer));
    }

    /** As the session's user sees it: for those who are neither, such as an administrator. */
    SessionOut asUser(Handle handle, String id) {
        var session = SessionFacts.find(handle, id).orElseThrow(() -> Problem.notFound("Session"));
        return cast(handle, List.of(session), session.userId())
                .view(session, receipt(handle, session, session.userId()));
    }

    /** Of anybody, for administrators. */
    List<SessionOut> all(Handle handle, List<SessionFacts> sessions) {
        var cast = cast(handle, sessions, null);
        return sessions.stream().map(session -> cast.view(session, null)).toList();
    }

    private Receipt receipt(Handle handle, SessionFacts session, String viewer) {
        return new Receipt(
                transactions.lines(handle, session.id()),
                session.paid(),
                session.totalAmount(),
                session.refunded(),
                session.expertUserId().equals(viewer) ? session.earned() : null);
    }

    private List<SessionOut> views(Handle handle, List<SessionFacts> sessions, String viewer) {
        var cast = cast(handle, sessions, viewer);
        return sessions.stream().map(session -> cast.view(session, null)).toList();
    }

    private Cast cast(Handle handle, List<SessionFacts> sessions, @Nullable String viewer) {
        return new Cast(
                experts.people(
                        handle, sessions.stream().map(SessionFacts::expertId).toList()),
                Users.summaries(
                        handle, sessions.stream().map(SessionFacts::userId).toList()),
                viewer == null
                        ? Map.of()
                        : transactions.ofSessions(
                                handle,
                                viewer,
                                sessions.stream().map(SessionFacts::id).toList()));
    }

    /** What the rows of a page name: experts and users by id, transactions by session. */
    private record Cast(
            Map<String, Experts.Person> experts, Map<String, Summary> users, Map<String, String> transactions) {
        SessionOut view(SessionFacts session, @Nullable Receipt receipt) {
            return new SessionOut(
                    session.id(),
                    session.userId(),
                    session.expertId(),
                    session.type(),
                    session.status(),
                    session.scheduledAt(),
                    session.paid(),
                    session.totalAmount(),
                    transactions.get(session.id()),
                    session.createdAt(),
                    session.startedAt(),
                    session.endedAt(),
                    session.endReason(),
                    session.price(),
                    session.maxAmount(),
                    Person.of(experts.get(session.expertId())),
                    Person.of(users.get(session.userId())),
                    receipt);
        }
    }
}
