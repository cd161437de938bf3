package konnect.bookings;

import java.util.List;
import konnect.kernel.Money;
import konnect.meter.Interval;
import konnect.sessions.Reservation;
import konnect.settings.PlatformConfig;

/** What becomes of a booking that has not begun: pure functions of the booking, presence and one clock. */
final class BookingRules {
    static final int DEFAULT_MINUTES = 30;
    static final int MIN_MINUTES = 5;
    static final int MAX_MINUTES = 1_440;
    /** How far ahead can be booked. */
    static final long MAX_AHEAD_MS = 90 * 86_400_000L;
    /** How long an expert may take to answer. */
    static final long ANSWER_MS = 24 * 3_600_000L;
    /** How long before its time a room opens. */
    static final long EARLY_MS = 5 * 60_000L;
    /** How long one side waits for the other. */
    static final long PATIENCE_MS = 10 * 60_000L;

    private static final long MINUTE_MS = 60_000;

    private BookingRules() {}

    /** What a look at an open room comes to. */
    sealed interface Verdict {
        record Waits() implements Verdict {}

        /** Both are there since {@code at}. */
        record Begins(long at) implements Verdict {}

        /** Not both came: the refund is the user's, the rest of the price the expert's. */
        record NoShow(Money refund) implements Verdict {}
    }

    private static final Verdict WAITS = new Verdict.Waits();

    /** Until when the expert may answer. */
    static long answerUntil(Reservation booked) {
        return Math.min(booked.bookedAt() + ANSWER_MS, booked.from());
    }

    static long opensAt(Reservation booked) {
        return booked.from() - EARLY_MS;
    }

    /** What the user gets back who cancels now: all of it in good time, else the configured part, rounded down. */
    static Money refundOnCancel(Reservation booked, PlatformConfig config, long now) {
        boolean inTime = now <= booked.from() - config.bookingFreeCancelMins() * MINUTE_MS;
        return inTime ? booked.price() : booked.price().percent(config.bookingLateRefundPercent());
    }

    /**
     * Whether an open room becomes a session. Who was never there between the start and the end of the patience has not
     * shown up; where both were, but never together, or neither, the user pays nothing.
     */
    static Verdict look(Reservation booked, List<Interval> user, List<Interval> expert, long now) {
        long patience = booked.from() + PATIENCE_MS;
        long together = together(user, expert, booked.from());
        if (together <= Math.min(now, patience)) {
            return new Verdict.Begins(together);
        }
        if (now < patience) {
            return WAITS;
        }
        boolean onlyExpert = shown(expert, booked.from(), patience) && !shown(user, booked.from(), patience);
        return new Verdict.NoShow(onlyExpert ? Money.ZERO : booked.price());
    }

    private static long together(List<Interval> user, List<Interval> expert, long after) {
        long first = Long.MAX_VALUE;
        for (var u : user) {
            for (var e : expert) {
                long from = Math.max(after, Math.max(u.from(), e.from()));
                if (from < Math.min(u.to(), e.to())) {
                    first = Math.min(first, from);
                }
            }
        }
        return first;
    }

    private static boolean shown(List<Interval> intervals, long from, long until) {
        return intervals.stream().anyMatch(each -> each.from() < until && each.to() > from);
    }
}
