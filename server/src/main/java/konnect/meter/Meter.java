package konnect.meter;

import java.util.ArrayList;
import java.util.List;
import konnect.kernel.Money;

/**
 * The rules of charging, once. Every method is a pure function of its arguments, except that it takes from and gives
 * back to the {@link Budget}. The caller locks the session and the wallet, asks, and stores the outcome.
 */
public final class Meter {
    /** An instant that does not come. */
    public static final long NEVER = Long.MAX_VALUE;
    /** Stretches that a session remembers, so that a late close can be replayed. */
    public static final int RUNS_KEPT = 32;
    /** Minutes that a session remembers, so that a late close can reverse them. */
    public static final int MINUTES_KEPT = 16;
    /** How soon a session that is paused or in grace is looked at again. */
    public static final long SOON_MS = 250;

    static final long SECOND_MS = 1_000;

    private Meter() {}

    /**
     * Starts a session: minute 1 is charged.
     *
     * @throws IllegalStateException when the budget does not pay minute 1; the caller has asked before
     */
    public static Outcome start(Terms terms, Budget budget, Look look) {
        var session = blank(terms, new Phase.Running(look.at()), look.at());
        if (!budget.covers(terms.price())) {
            throw new IllegalStateException("a session starts with a minute that is paid");
        }
        return begin(session, budget, look);
    }

    /** Lets a call ring: nothing is charged and no time runs until {@link #answer}. */
    public static Outcome ring(Terms terms, long at) {
        long until = at + terms.ringMs();
        return new Outcome(blank(terms, new Phase.Ringing(until), at), List.of(), until);
    }

    /** The expert answers a ringing call: minute 1 is charged, or the session ends free for want of money. */
    public static Outcome answer(Metered session, Budget budget, Look look) {
        if (!(session.phase() instanceof Phase.Ringing(long until))) {
            throw new IllegalStateException("only a ringing session is answered");
        }
        var floored = floored(session, look);
        var nobody = new Presence(List.of(), List.of());
        if (floored.at() >= until) {
            return advance(session, nobody, budget, floored);
        }
        if (!budget.covers(session.terms().price())) {
            var end = new Look(floored.at(), look.facts(), EndReason.INSUFFICIENT_BALANCE);
            return advance(session, nobody, budget, end);
        }
        return begin(blank(session.terms(), new Phase.Running(floored.at()), floored.at()), budget, floored);
    }

    /**
     * Brings a session to the time of the look: boundaries, pause, resume, expiry, then the explicit end. How often it
     * is called makes no difference to the bill. A clock that stepped back is taken to stand still.
     */
    public static Outcome advance(Metered session, Presence presence, Budget budget, Look look) {
        if (session.ended()) {
            return new Outcome(session, List.of(), NEVER);
        }
        var floored = floored(session, look);
        if (session.phase() instanceof Phase.Booked booked) {
            return BookedTime.advance(session, booked, budget, floored);
        }
        var before = answered(session, floored.facts());
        var walk = new Walk(before, presence, budget, floored);
        var after = walk.go();
        return new News(session, after, budget, floored, walk.effects()).outcome();
    }

    /** What the session would have cost, after refunds, if it ended with this look. Changes nothing. */
    public static Money costOfEnding(Metered session, Presence presence, Money balance, Look look) {
        var end = look.end() == null ? Look.end(look.at(), look.facts(), EndReason.USER_ENDED) : look;
        var ended = advance(session, presence, new Budget(balance), end).session();
        return switch (ended.phase()) {
            case Phase.Ended e -> ended.totalCharged().minus(e.refund());
            case Phase.Ringing _, Phase.Booked _, Phase.Running _, Phase.Paused _ -> ended.totalCharged();
        };
    }

    /**
     * How many of the kept minutes of a session that is over would not have been kept, had its people's departures been
     * known as they are at {@code at}. The first minute always stands; so does all of a booked time.
     */
    public static int disproved(Metered ended, Presence presence, long at) {
        return new Disproof(ended, presence, at).minutes();
    }

    private static Outcome begin(Metered session, Budget budget, Look look) {
        var tally = new Tally(session, budget);
        tally.charge(look.at());
        var begun = tally.into(session, session.phase(), NEVER, look.at());
        return new News(session, begun, budget, look, new ArrayList<>(tally.effects())).outcome();
    }

    private static Metered blank(Terms terms, Phase phase, long at) {
        return new Metered(terms, phase, at, List.of(), 0, 0, List.of(), 0, 0, NEVER, Warned.NOTHING, at);
    }

    private static Look floored(Metered session, Look look) {
        return look.at() >= session.lastAt() ? look : new Look(session.lastAt(), look.facts(), look.end());
    }

    /** "Still there?" is answered by any activity after the question, and moot in a call. */
    private static Metered answered(Metered session, Look.Facts facts) {
        var warned = session.warned();
        boolean open = warned.idleEndsAt() != NEVER;
        long askedAt = warned.idleEndsAt() - session.terms().idleAnswerMs();
        if (open && (facts.inCall() || facts.lastActivity() > askedAt)) {
            return session.with(new Warned(warned.lowBalance(), warned.minutesLeft(), NEVER));
        }
        return session;
    }
}
