package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.meter.EndReason;
import org.jdbi.v3.core.Handle;

/** What administrators see of sessions and may do to them. */
@Singleton
public final class AdminSessions {
    private final Db db;
    private final SessionViews views;
    private final Charging charging;
    private final Reservations reservations;
    private final Refunds refunds;

    public AdminSessions(Db db, SessionViews views, Charging charging, Reservations reservations, Refunds refunds) {
        this.db = db;
        this.views = views;
        this.charging = charging;
        this.reservations = reservations;
        this.refunds = refunds;
    }

    Page<SessionOut> page(AdminSessionsSql.Filter filter, Paging paging) {
        return db.read(handle -> new Page<>(
                views.all(handle, AdminSessionsSql.page(handle, filter, paging)),
                paging.page(),
                paging.limit(),
                AdminSessionsSql.count(handle, filter)));
    }

    Page<SessionOut> active(Paging paging) {
        return db.read(handle -> new Page<>(
                views.all(handle, AdminSessionsSql.active(handle, paging)),
                paging.page(),
                paging.limit(),
                AdminSessionsSql.countActive(handle)));
    }

    /** One person's, on either side, newest first. */
    public Page<SessionOut> ofPerson(Handle handle, String personId, Paging paging) {
        return new Page<>(
                views.all(handle, AdminSessionsSql.ofPerson(handle, personId, paging)),
                paging.page(),
                paging.limit(),
                AdminSessionsSql.countOfPerson(handle, personId));
    }

    SessionOut refund(Tx tx, Refunds.Order order) {
        refunds.refund(tx, order);
        return views.asUser(tx.handle(), order.sessionId());
    }

    /**
     * Ends a live session, or a booking that has not begun and is then refunded whole.
     *
     * @throws Problem {@code NOT_FOUND}, {@code SESSION_ENDED}
     */
    SessionOut end(Tx tx, String id, String reason, String admin) {
        var before = views.asUser(tx.handle(), id);
        var live = SessionsSql.lockLive(tx.handle(), List.of(id));
        if (live.isEmpty()) {
            var booked = reservations.lock(tx, id).orElseThrow(Sessions::ended);
            reservations.close(tx, booked, EndReason.ADMIN_ENDED, booked.price(), true);
        } else {
            charging.look(tx, live, EndReason.ADMIN_ENDED);
        }
        var after = Map.of("status", "ended", "reason", Audit.said(tx, before.userId(), reason));
        Audit.record(tx, admin, "session.ended", id, new Change(Map.of("status", before.status()), after));
        return views.asUser(tx.handle(), id);
    }
}
