package konnect.meter;

import java.util.ArrayList;
import java.util.List;
import konnect.kernel.Money;

/** What the people are told after a look: the difference it made, and the warnings that became due. */
final class News {
    private static final int LOW_MINUTES = 3;
    private static final int[] CAP_MINUTES = {1};
    private static final int[] DURATION_MINUTES = {1, 5};

    private final Metered before;
    private final Metered after;
    private final Budget budget;
    private final Look look;
    private final List<Effect> effects;

    News(Metered before, Metered after, Budget budget, Look look, List<Effect> movements) {
        this.before = before;
        this.after = after;
        this.budget = budget;
        this.look = look;
        this.effects = new ArrayList<>(movements);
    }

    Outcome outcome() {
        if (!effects.isEmpty()) {
            effects.add(new Effect.Billing(after.seconds(look.at()), after.totalCharged(), budget.balance()));
        }
        phase();
        var told = warned();
        return new Outcome(told, effects, NextCheck.of(told, look));
    }

    private void phase() {
        switch (after.phase()) {
            case Phase.Ended(long at, EndReason reason, Money refund, RefundCause why) ->
                effects.add(new Effect.Ended(reason, at, after.seconds(at), after.totalCharged(), refund, why));
            case Phase.Paused paused -> {
                if (!paused.equals(before.phase())) {
                    effects.add(new Effect.Paused(paused.cause(), paused.at(), paused.resumeUntil()));
                }
            }
            // A pause and a return within one look: somebody may have been told of the pause by a node that noticed it.
            case Phase.Running(long since) -> {
                if (before.phase() instanceof Phase.Paused
                        || (before.phase() instanceof Phase.Running(long earlier) && earlier != since)) {
                    effects.add(new Effect.Resumed(since));
                }
            }
            case Phase.Ringing _, Phase.Booked _ -> {}
        }
    }

    private Metered warned() {
        return switch (after.phase()) {
            case Phase.Ended _, Phase.Ringing _, Phase.Booked _ -> after;
            case Phase.Paused _ -> {
                zeroBalance();
                yield after.with(new Warned(
                        lowBalance(),
                        after.warned().minutesLeft(),
                        after.warned().idleEndsAt()));
            }
            case Phase.Running _ -> {
                zeroBalance();
                yield after.with(new Warned(lowBalance(), minutesLeft(), idleEndsAt()));
            }
        };
    }

    private void zeroBalance() {
        if (after.inGrace() && after.graceUntil() != before.graceUntil()) {
            long left = seconds(after.graceUntil() - look.at());
            effects.add(new Effect.ZeroBalance(budget.balance(), left, after.graceUntil()));
        }
    }

    private boolean lowBalance() {
        var terms = after.terms();
        if (budget.covers(terms.price().times(LOW_MINUTES))) {
            return false;
        }
        if (!after.warned().lowBalance() && !after.inGrace()) {
            long payable =
                    Math.min(budget.balance().paise() / terms.price().paise(), terms.cappedMinutes() - after.paid());
            long left = after.paidUntilMs() - after.consumedMs(look.at()) + payable * terms.minuteMs();
            effects.add(new Effect.LowBalance(budget.balance(), seconds(left)));
            return true;
        }
        return after.warned().lowBalance();
    }

    private int minutesLeft() {
        var terms = after.terms();
        boolean costCap = terms.capReason() == EndReason.COST_CAP;
        long ahead = (terms.cappedMinutes() - after.paid()) * terms.minuteMs();
        long left = after.paidUntilMs() + ahead - after.consumedMs(look.at());
        for (int minutes : costCap ? CAP_MINUTES : DURATION_MINUTES) {
            if (left <= minutes * terms.minuteMs() && minutes < after.warned().minutesLeft()) {
                effects.add(
                        costCap
                                ? new Effect.CostCapWarning(budget.balance(), seconds(left))
                                : new Effect.MaxDurationWarning(budget.balance(), seconds(left)));
                return minutes;
            }
        }
        return after.warned().minutesLeft();
    }

    /** The minute to answer begins when the question is asked, not when it could have been. */
    private long idleEndsAt() {
        long open = after.warned().idleEndsAt();
        if (open == Meter.NEVER && look.at() >= NextCheck.idleFrom(after, look.facts())) {
            long endsAt = look.at() + after.terms().idleAnswerMs();
            effects.add(new Effect.IdleWarning(endsAt));
            return endsAt;
        }
        return open;
    }

    private static long seconds(long ms) {
        return Math.ceilDiv(Math.max(0, ms), Meter.SECOND_MS);
    }
}
