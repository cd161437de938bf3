package konnect.sessions;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konnect.db.Clock;
import konnect.db.Tx;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Ledger;
import konnect.meter.Budget;
import konnect.meter.Effect;
import konnect.meter.EndReason;
import konnect.meter.Interval;
import konnect.meter.Look;
import konnect.meter.Meter;
import konnect.meter.Outcome;
import konnect.meter.Presence;
import konnect.realtime.Outbox;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a session moves on, whatever the cause: a tick, an end, a return, a top-up. Its sessions are
 * locked; then, in new statements, clock and presence are read and the payers' wallets locked; the meter decides in
 * memory; everything is stored in sets. One session is a list of one.
 */
@Singleton
public final class Charging {
    private static final Logger LOG = Logger.getLogger(Charging.class);

    private final Ledger ledger;
    private final konnect.presence.Presence presence;
    private final Outbox outbox;
    private final ExpertStates states;
    private final List<SessionEnds> listeners;

    public Charging(
            Ledger ledger,
            konnect.presence.Presence presence,
            Outbox outbox,
            ExpertStates states,
            @All List<SessionEnds> listeners) {
        this.ledger = ledger;
        this.presence = presence;
        this.outbox = outbox;
        this.states = states;
        this.listeners = listeners;
    }

    /**
     * Looks at locked sessions and stores what follows; with a reason, ends them.
     *
     * @throws Problem {@code UNAVAILABLE} when this node has lost its say
     */
    void look(Tx tx, List<Session> locked, @Nullable EndReason end) {
        if (locked.isEmpty()) {
            return;
        }
        long at = clock(tx);
        var intervals = presence.intervals(tx.handle(), people(locked), replaysFrom(locked));
        var budgets = budgets(ledger.balances(tx, payers(locked)));
        var changes = new Changes();
        for (var session : locked) {
            var budget = budgets.getOrDefault(session.userId(), new Budget(Money.ZERO));
            changes.add(session, advance(session, intervals, budget, new Look(at, session.facts(), end)));
        }
        store(tx, changes);
    }

    /** What the user of a live session would have paid in all, if they ended it now. Changes nothing. */
    Money costOfEnding(Handle handle, Session session, Money balance) {
        var look = Look.end(Clock.read(handle), session.facts(), EndReason.USER_ENDED);
        var people = people(List.of(session));
        var intervals = presence.intervals(handle, people, session.meter().replaysFrom());
        return Meter.costOfEnding(session.meter(), present(session, intervals), balance, look);
    }

    /** The answer to a locked session that rings: minute 1 is charged, or the session ends free for want of money. */
    void answer(Tx tx, Session ringing) {
        long at = clock(tx);
        var balance = ledger.balances(tx, Set.of(ringing.userId())).getOrDefault(ringing.userId(), Money.ZERO);
        var changes = new Changes();
        changes.add(ringing, Meter.answer(ringing.meter(), new Budget(balance), Look.tick(at, ringing.facts())));
        store(tx, changes);
    }

    /**
     * The instant at which sessions move on, read with their rows locked.
     *
     * @throws Problem {@code UNAVAILABLE} when this node has lost its say
     */
    long clock(Tx tx) {
        return presence.provedClock(tx);
    }

    /** Brings locked sessions up to now, unless this node has lost its say: then another one does, or this one later. */
    void lookIfProved(Tx tx, List<Session> locked) {
        if (presence.isProved(tx.handle())) {
            look(tx, locked, null);
        }
    }

    /** Whether the person is proved to be here at this instant. */
    boolean isPresent(Tx tx, String personId) {
        return presence.isPresent(tx.handle(), personId, tx.clock());
    }

    /** Stores what the meter decided, tells the people, and follows up on what ended. */
    void store(Tx tx, Changes changes) {
        ledger.post(tx, changes.transfers());
        ChangesSql.update(tx.handle(), changes.all());
        if (!changes.minutes(true).isEmpty()) {
            ChangesSql.reverse(tx.handle(), changes.minutes(true));
        }
        if (!changes.minutes(false).isEmpty()) {
            ChangesSql.charge(tx.handle(), changes.minutes(false));
        }
        outbox.post(tx, changes.letters());
        var ended = changes.ended();
        ended.stream().map(Session::expertId).distinct().sorted().forEach(expert -> states.refresh(tx, expert));
        tx.afterCommit(() -> ended.forEach(session -> listeners.forEach(each -> each.ended(session))));
    }

    private static Outcome advance(Session session, Map<String, List<Interval>> intervals, Budget budget, Look look) {
        var outcome = Meter.advance(session.meter(), present(session, intervals), budget, look);
        for (var effect : outcome.effects()) {
            if (effect instanceof Effect.WroteOff(int minutes)) {
                LOG.errorf("the meter was late: %d minutes of session %s were written off", minutes, session.id());
            }
        }
        return outcome;
    }

    static Presence present(Session session, Map<String, List<Interval>> intervals) {
        return new Presence(
                intervals.getOrDefault(session.userId(), List.of()),
                intervals.getOrDefault(session.expertUserId(), List.of()));
    }

    private static Map<String, Budget> budgets(Map<String, Money> balances) {
        var budgets = new HashMap<String, Budget>();
        balances.forEach((userId, balance) -> budgets.put(userId, new Budget(balance)));
        return budgets;
    }

    private static Set<String> payers(Collection<Session> sessions) {
        return sessions.stream().map(Session::userId).collect(Collectors.toSet());
    }

    private static Set<String> people(Collection<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> Stream.of(session.userId(), session.expertUserId()))
                .collect(Collectors.toSet());
    }

    private static long replaysFrom(Collection<Session> sessions) {
        return sessions.stream()
                .mapToLong(session -> session.meter().replaysFrom())
                .min()
                .orElse(0);
    }
}
