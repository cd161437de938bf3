package konnect.meter;

import konnect.kernel.Money;

/**
 * What a session was agreed at: the snapshot taken at its start. No later edit touches it. Lengths are milliseconds.
 *
 * @param price of one minute
 * @param minuteMs the billing minute: of billable time, not of wall time
 * @param graceMs how long an unpaid minute may run before the session ends
 * @param leaseMs how long a silent node's people still count as present
 * @param resumeMs how long a pause may last
 * @param tailMs the part of a minute that has to be used for it to be kept: a twentieth
 * @param guaranteeMs metered time after which an expert who never spoke is not paid
 * @param idleMs without the user's activity before the room asks; 0 is off
 * @param idleAnswerMs to answer it
 * @param ringMs how long a call may ring
 * @param longestGapMs of ours after which a session is not resumed
 * @param maxMinutes that any session may have
 * @param cappedMinutes that this one may have: maxMinutes, or fewer through the user's maxAmount
 * @param lateMinutes that one look of a late ticker charges at most; the rest is written off
 */
public record Terms(
        Money price,
        int feePercent,
        long minuteMs,
        long graceMs,
        long leaseMs,
        long resumeMs,
        long tailMs,
        long guaranteeMs,
        long idleMs,
        long idleAnswerMs,
        long ringMs,
        long longestGapMs,
        int maxMinutes,
        int cappedMinutes,
        int lateMinutes) {
    public static final long LONGEST_GAP_MS = 600_000;
    public static final long IDLE_ANSWER_MS = 60_000;
    public static final int MAX_MINUTES = 120;
    public static final int LATE_MINUTES = 2;
    private static final int TAIL_PART = 20;

    public Terms {
        if (!price.isPositive() || minuteMs <= 0 || cappedMinutes < 1 || cappedMinutes > maxMinutes) {
            throw new IllegalArgumentException("terms that cannot be metered");
        }
    }

    /** The tail of a billing minute: a twentieth. */
    public static long tailOf(long minuteMs) {
        return minuteMs / TAIL_PART;
    }

    /** How many whole minutes {@code maxAmount} pays, at most {@code maxMinutes}; 0 where it pays none. */
    public static int capped(Money price, Money maxAmount, int maxMinutes) {
        return (int) Math.min(maxMinutes, maxAmount.paise() / price.paise());
    }

    EndReason capReason() {
        return cappedMinutes < maxMinutes ? EndReason.COST_CAP : EndReason.MAX_DURATION;
    }
}
