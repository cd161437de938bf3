package konnect.meter;

import java.util.ArrayList;
import java.util.List;
import konnect.kernel.Money;

/**
 * One session under test, begun at instant 0 with both sides present and ten rupees a minute. Times are seconds in the
 * names and milliseconds in the rest.
 */
final class Room {
    static final Money PRICE = Money.ofRupees(10);
    static final Terms TERMS = new Terms(
            PRICE, 20, 60_000, 30_000, 6_000, 60_000, 3_000, 90_000, 240_000, 60_000, 45_000, 600_000, 120, 120, 2);

    final Budget budget;
    final List<Effect> all = new ArrayList<>();
    List<Effect> effects = List.of();
    Metered session;
    long nextCheck;
    private final List<Interval> user = new ArrayList<>(List.of(Interval.open(0)));
    private final List<Interval> expert = new ArrayList<>(List.of(Interval.open(0)));
    private Look.Facts facts = new Look.Facts(Meter.NEVER / 2, false, true);

    private Room(Budget budget, Outcome outcome) {
        this.budget = budget;
        this.session = outcome.session();
        take(outcome);
    }

    static Room started(Terms terms, long rupees) {
        var budget = new Budget(Money.ofRupees(rupees));
        return new Room(budget, Meter.start(terms, budget, Look.tick(0, new Look.Facts(0, false, false))));
    }

    static Room started(long rupees) {
        return started(TERMS, rupees);
    }

    static Room rich() {
        return started(5_000);
    }

    static Room ringing(long rupees) {
        return new Room(new Budget(Money.ofRupees(rupees)), Meter.ring(TERMS, 0));
    }

    static Terms capped(int minutes, int of) {
        return new Terms(
                PRICE, 20, 60_000, 30_000, 6_000, 60_000, 3_000, 90_000, 240_000, 60_000, 45_000, 600_000, of, minutes,
                2);
    }

    Room look(long at) {
        return take(Meter.advance(session, presence(), budget, Look.tick(at, facts)));
    }

    /** Looks at every whole step up to {@code to}, as a ticker does. */
    Room looks(long step, long to) {
        for (long at = session.lastAt() + step; at < to; at += step) {
            look(at);
        }
        return look(to);
    }

    Room end(long at, EndReason reason) {
        return take(Meter.advance(session, presence(), budget, Look.end(at, facts, reason)));
    }

    Room end(long at) {
        return end(at, EndReason.USER_ENDED);
    }

    int disproved(long at) {
        return Meter.disproved(session, presence(), at);
    }

    Room answer(long at) {
        return take(Meter.answer(session, budget, Look.tick(at, facts)));
    }

    Room userLeaves(long at) {
        return close(user, new Interval(0, at, false));
    }

    Room expertLeaves(long at) {
        return close(expert, new Interval(0, at, false));
    }

    Room userNodeDies(long lastSeen) {
        return close(user, new Interval(0, lastSeen, true));
    }

    Room expertNodeDies(long lastSeen) {
        return close(expert, new Interval(0, lastSeen, true));
    }

    Room userBack(long at) {
        user.add(Interval.open(at));
        return this;
    }

    Room expertBack(long at) {
        expert.add(Interval.open(at));
        return this;
    }

    Room topUp(long rupees) {
        budget.giveBack(Money.ofRupees(rupees));
        return this;
    }

    Room withdraw(long rupees) {
        if (!budget.take(Money.ofRupees(rupees))) {
            throw new IllegalArgumentException("not that much there");
        }
        return this;
    }

    Room expertSilent() {
        facts = new Look.Facts(facts.lastActivity(), facts.inCall(), false);
        return this;
    }

    Room active(long at) {
        facts = new Look.Facts(at, facts.inCall(), facts.expertSpoke());
        return this;
    }

    Room inCall(boolean inCall) {
        facts = new Look.Facts(facts.lastActivity(), inCall, facts.expertSpoke());
        return this;
    }

    Phase.Ended ending() {
        if (session.phase() instanceof Phase.Ended ended) {
            return ended;
        }
        throw new AssertionError("the session goes on: " + session.phase());
    }

    long costOfEnding(long at) {
        return Meter.costOfEnding(session, presence(), budget.balance(), Look.tick(at, facts))
                        .paise()
                / 100;
    }

    <E extends Effect> List<E> told(Class<E> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Presence presence() {
        return new Presence(user, expert);
    }

    /** Closes the last connection of a side; its own opening stays. */
    private Room close(List<Interval> side, Interval how) {
        side.add(new Interval(side.removeLast().from(), how.to(), how.byNode()));
        return this;
    }

    private Room take(Outcome outcome) {
        session = outcome.session();
        effects = outcome.effects();
        nextCheck = outcome.nextCheck();
        all.addAll(effects);
        return this;
    }
}
