package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Money;
import konnect.meter.Meter;
import konnect.presence.Departures;
import konnect.presence.Departures.Departure;
import konnect.presence.Presence;
import konnect.realtime.Workers;

/**
 * A lost connection ends with its last packet, which becomes known only when a ping stays unanswered. Where the session
 * has been ended meanwhile, the minutes that this disproves are refunded, as an administrator would.
 */
@Singleton
public final class LateCloses implements Departures {
    private static final String REASON = "Left before the minute began";

    private final Db db;
    private final Workers workers;
    private final Presence presence;
    private final Refunds refunds;

    public LateCloses(Db db, Workers workers, Presence presence, Refunds refunds) {
        this.db = db;
        this.workers = workers;
        this.presence = presence;
        this.refunds = refunds;
    }

    @Override
    public void left(List<Departure> departures) {
        var lost = departures.stream().filter(each -> !each.deliberate()).toList();
        if (!lost.isEmpty()) {
            workers.run(() -> db.read(handle -> SessionsSql.endedLately(handle, Departures.people(lost)))
                    .forEach(id -> db.run(tx -> refund(tx, id))));
        }
    }

    /** Once a session, by the key. */
    private void refund(Tx tx, String sessionId) {
        var paid = RefundsSql.lock(tx.handle(), sessionId).orElseThrow();
        var session = SessionsSql.find(tx.handle(), sessionId).orElseThrow();
        var meter = session.meter();
        var people = List.of(session.userId(), session.expertUserId());
        var intervals = presence.intervals(tx.handle(), people, meter.replaysFrom());
        int minutes = Meter.disproved(meter, Charging.present(session, intervals), tx.clock());
        var amount = least(meter.terms().price().times(minutes), paid.net());
        if (amount.isPositive()) {
            refunds.refund(tx, new Refunds.Order("late:" + sessionId, sessionId, amount, REASON, Movements.ACTOR));
        }
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
