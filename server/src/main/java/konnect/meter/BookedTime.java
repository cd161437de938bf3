package konnect.meter;

import java.util.ArrayList;
import java.util.List;
import konnect.kernel.Money;
import konnect.meter.Phase.Booked.Stage;

/**
 * A time that was booked and paid for as a whole. Whoever is there or not, nothing more is charged; it ends when it was
 * to end. A pure function of its arguments, as {@link Meter} is.
 */
public final class BookedTime {
    /** Minutes before the end at which both are told. */
    private static final int[] TOLD_MINUTES = {1, 5};

    private static final long MINUTE_MS = 60_000;

    private BookedTime() {}

    /** Books the minutes of the terms from {@code from} on; the expert has not answered. */
    public static Metered reserve(Terms terms, long from, long at) {
        long until = from + terms.cappedMinutes() * MINUTE_MS;
        var phase = new Phase.Booked(from, until, Stage.PENDING);
        int minutes = terms.cappedMinutes();
        return new Metered(terms, phase, from, List.of(), 0, minutes, List.of(), 0, 0, Meter.NEVER, Warned.NOTHING, at);
    }

    /** The expert has answered, or the room has opened. */
    public static Outcome move(Metered session, Stage stage, long at, long nextCheck) {
        var booked = booked(session);
        var phase = new Phase.Booked(booked.from(), booked.until(), stage);
        return new Outcome(with(session, phase, session.startedAt(), at), List.of(), nextCheck);
    }

    /** Both are there since {@code startedAt}. */
    public static Outcome begin(Metered session, long startedAt, long at) {
        var booked = booked(session);
        var phase = new Phase.Booked(booked.from(), booked.until(), Stage.BEGUN);
        return new Outcome(with(session, phase, startedAt, at), List.of(), at);
    }

    /**
     * Ends a booked time before or in its course.
     *
     * @param refund what goes back from the hold; the rest is settled
     */
    public static Outcome close(Metered session, EndReason reason, Money refund, long at) {
        var why = refund.isPositive() ? RefundCause.BOOKING : RefundCause.NONE;
        long used = booked(session).stage() == Stage.BEGUN ? session.consumedMs(at) : 0;
        var phase = new Phase.Ended(at, reason, refund, why);
        var ended = new Metered(
                session.terms(),
                phase,
                session.startedAt(),
                List.of(),
                used,
                session.paid(),
                List.of(),
                0,
                0,
                Meter.NEVER,
                session.warned(),
                at);
        var effect = new Effect.Ended(reason, at, ended.seconds(at), ended.totalCharged(), refund, why);
        return new Outcome(ended, List.of(effect), Meter.NEVER);
    }

    static Outcome advance(Metered session, Phase.Booked booked, Budget budget, Look look) {
        if (look.at() >= booked.until()) {
            return close(session, EndReason.BOOKED_END, Money.ZERO, booked.until());
        }
        if (look.end() != null) {
            var refund = unused(session, booked, look.end(), look.at());
            budget.giveBack(refund);
            return close(session, look.end(), refund, look.at());
        }
        return warned(session, booked, budget, look.at());
    }

    /** Who leaves what was booked has had it; what the other side takes away is given back to the paisa. */
    private static Money unused(Metered session, Phase.Booked booked, EndReason reason, long at) {
        long left = booked.until() - Math.max(booked.from(), at);
        return switch (reason) {
            case EXPERT_ENDED, ADMIN_ENDED, PLATFORM_FAULT, DECLINED, CANCELLED ->
                session.totalCharged().share(left, booked.until() - booked.from());
            case USER_ENDED, INSUFFICIENT_BALANCE, COST_CAP, MAX_DURATION, DISCONNECTED, NO_RESPONSE -> Money.ZERO;
            case IDLE, BOOKED_END, NO_SHOW -> Money.ZERO;
        };
    }

    private static Outcome warned(Metered session, Phase.Booked booked, Budget budget, long at) {
        var effects = new ArrayList<Effect>();
        long left = booked.until() - at;
        int told = session.warned().minutesLeft();
        for (int minutes : TOLD_MINUTES) {
            if (left <= minutes * MINUTE_MS && minutes < told) {
                effects.add(new Effect.MaxDurationWarning(budget.balance(), Math.ceilDiv(left, Meter.SECOND_MS)));
                told = minutes;
            }
        }
        var warned = new Warned(false, told, Meter.NEVER);
        var after = with(session, booked, session.startedAt(), at).with(warned);
        return new Outcome(after, effects, nextCheck(booked, told));
    }

    private static long nextCheck(Phase.Booked booked, int told) {
        long next = booked.until();
        for (int minutes : TOLD_MINUTES) {
            if (minutes < told) {
                next = booked.until() - minutes * MINUTE_MS;
            }
        }
        return next;
    }

    private static Metered with(Metered session, Phase phase, long startedAt, long at) {
        return new Metered(
                session.terms(),
                phase,
                startedAt,
                List.of(),
                0,
                session.paid(),
                List.of(),
                0,
                0,
                Meter.NEVER,
                session.warned(),
                Math.max(session.lastAt(), at));
    }

    private static Phase.Booked booked(Metered session) {
        if (session.phase() instanceof Phase.Booked booked) {
            return booked;
        }
        throw new IllegalStateException("this is no booked time");
    }
}
