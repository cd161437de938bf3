package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.config.Config;
import konnect.config.Times;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.identity.Users;
import konnect.kernel.Ids;
import konnect.kernel.Iso;
import konnect.kernel.Money;
import konnect.meter.Budget;
import konnect.meter.Look;
import konnect.meter.Meter;
import konnect.meter.Outcome;
import konnect.meter.Terms;
import konnect.realtime.Outbox;
import konnect.sessions.Events.ChatStarted;
import konnect.sessions.Events.Person;
import konnect.sessions.QueueSql.Entry;
import konnect.settings.Settings;

/**
 * Starts a session: price, fee and cap are fixed, minute 1 is charged, both are told; all of it or nothing. A call
 * rings first and is charged by its answer.
 */
@Singleton
public final class Starts {
    private final Charging charging;
    private final Settings settings;
    private final Outbox outbox;
    private final Pairs pairs;
    private final Times times;

    public Starts(Charging charging, Settings settings, Outbox outbox, Pairs pairs, Config config) {
        this.charging = charging;
        this.settings = settings;
        this.outbox = outbox;
        this.pairs = pairs;
        this.times = config.times();
    }

    /** Starts what the entry asked for. The payer's wallet is locked and holds {@code balance}, enough for a minute. */
    void start(Tx tx, Entry entry, Expert expert, Money balance) {
        long at = charging.clock(tx);
        var budget = new Budget(balance);
        var outcome = entry.type().equals("chat")
                ? Meter.start(terms(entry), budget, Look.tick(at, new Look.Facts(at, false, false)))
                : Meter.ring(terms(entry), at);
        var session = session(entry, expert, outcome, at);
        SessionsSql.insert(tx.handle(), session, entry.startKey(), outcome.nextCheck());
        tell(tx, session, expert);
        var changes = new Changes();
        changes.add(session, outcome);
        charging.store(tx, changes);
    }

    private Terms terms(Entry entry) {
        int most = settings.current().maxSessionDurationMins();
        var max = entry.maxAmount();
        int capped = max == null ? most : Math.max(1, Terms.capped(entry.price(), max, most));
        return terms(entry.price(), most, capped);
    }

    /** What a booking is agreed at: the price of today, for exactly the booked minutes. */
    Terms bookedTerms(Wish wish) {
        return terms(wish.expert().profile().pricePerMin(), wish.minutes(), wish.minutes());
    }

    private Terms terms(Money price, int most, int capped) {
        var platform = settings.current();
        return new Terms(
                price,
                platform.platformFeePercent(),
                times.minute(),
                times.grace(),
                times.lease(),
                times.absence(),
                times.tail(),
                times.guarantee(),
                times.idle(),
                times.idleAnswer(),
                times.ring(),
                Terms.LONGEST_GAP_MS,
                most,
                capped,
                Terms.LATE_MINUTES);
    }

    private static Session session(Entry entry, Expert expert, Outcome outcome, long at) {
        return new Session(
                Ids.next("s"),
                entry.userId(),
                expert.id(),
                expert.userId(),
                entry.type(),
                entry.maxAmount(),
                outcome.session(),
                false,
                at,
                false);
    }

    /** Tells both that the session has started. */
    void tell(Tx tx, Session session, Expert expert) {
        var names = Users.summaries(tx.handle(), List.of(session.userId()));
        var user = names.get(session.userId());
        var price = session.meter().terms().price();
        var at = Iso.format(session.meter().startedAt());
        var asExpert = new Person(
                expert.id(),
                expert.name(),
                expert.profile().imageUrl(),
                expert.profile().title());
        var asUser = user == null ? null : new Person(user.id(), user.name(), user.imageUrl(), null);
        var id = session.id();
        var type = session.type();
        var figures = Figures.of(session.meter(), false);
        var rings = session.isRinging() ? Boolean.TRUE : null;
        tx.afterCommit(() -> pairs.began(session));
        outbox.post(
                tx,
                List.of(
                        Events.CHAT_STARTED.to(
                                session.userId(),
                                new ChatStarted(
                                        id, type, price, at, session.maxAmount(), rings, asExpert, null, figures)),
                        Events.CHAT_STARTED.to(
                                session.expertUserId(),
                                new ChatStarted(
                                        id, type, price, at, session.maxAmount(), rings, null, asUser, figures))));
    }
}
