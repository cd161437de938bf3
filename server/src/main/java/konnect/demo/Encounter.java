package konnect.demo;

import java.util.ArrayList;
import java.util.List;
import konnect.meter.Budget;
import konnect.meter.EndReason;
import konnect.meter.Interval;
import konnect.meter.Look;
import konnect.meter.Meter;
import konnect.meter.Outcome;
import konnect.meter.Presence;
import konnect.meter.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A session of the past, led through the same meter as a live one.
 *
 * @param startedAt in milliseconds since 1970, as is {@code endsAt}
 * @param presence of the two people, known beforehand for once
 * @param reason of an end by somebody at {@code endsAt}; null where the meter ends it by itself
 */
record Encounter(
        long startedAt,
        long endsAt,
        @Nullable EndReason reason,
        Presence presence,
        boolean isChat,
        boolean expertSpeaks) {
    private static final long LOOK_MS = 15_000;
    /** They arrive this long before they begin. */
    private static final long EARLIER_MS = 90_000;
    /** The user does something in the room at least this often. */
    private static final long ACTIVITY_MS = 20_000;

    private static final int MAX_LOOKS = 2_000;

    /** What the meter decided, look by look, until the end. Takes what it charges from the budget. */
    List<Outcome> play(Terms terms, Budget budget) {
        var outcomes = new ArrayList<Outcome>();
        outcomes.add(Meter.start(terms, budget, Look.tick(startedAt, facts(startedAt))));
        long at = startedAt;
        while (!outcomes.getLast().session().ended()) {
            at = reason == null ? at + LOOK_MS : Math.min(at + LOOK_MS, endsAt);
            var end = at == endsAt ? reason : null;
            outcomes.add(Meter.advance(outcomes.getLast().session(), presence, budget, new Look(at, facts(at), end)));
            if (outcomes.size() > MAX_LOOKS) {
                throw new IllegalStateException("a session of the past does not end");
            }
        }
        return outcomes;
    }

    private Look.Facts facts(long at) {
        return new Look.Facts(at - ACTIVITY_MS, !isChat, expertSpeaks);
    }

    static Presence bothThere(long startedAt) {
        var there = List.of(Interval.open(startedAt - EARLIER_MS));
        return new Presence(there, there);
    }

    /** The user's line is down from one moment to the other; for ever where that is {@link Meter#NEVER}. */
    static Presence userAway(long startedAt, long from, long until, boolean byNode) {
        var user = new ArrayList<Interval>();
        user.add(new Interval(startedAt - EARLIER_MS, from, byNode));
        if (until != Meter.NEVER) {
            user.add(Interval.open(until));
        }
        return new Presence(user, List.of(Interval.open(startedAt - EARLIER_MS)));
    }
}
