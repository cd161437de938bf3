package konnect.meter;

import konnect.kernel.Money;

/** Where a session stands. Grace is no phase of its own: a running or a paused session may be in it. */
public sealed interface Phase {
    /** A call that nobody has answered; free, and over at {@code until}. */
    record Ringing(long until) implements Phase {}

    /**
     * A booked time, from {@code from} to {@code until}, paid for as a whole before it: no meter runs in it.
     *
     * @param stage how far it has come
     */
    record Booked(long from, long until, Stage stage) implements Phase {
        /** Before the expert's answer, after it, with the room open, and with both inside. */
        public enum Stage {
            PENDING,
            CONFIRMED,
            OPEN,
            BEGUN
        }
    }

    /** The meter runs since an instant at which both sides were proved present. */
    record Running(long since) implements Phase {}

    /** The meter stands still since {@code at}; over at {@code resumeUntil} unless both are back before it. */
    record Paused(long at, PauseCause cause, long resumeUntil) implements Phase {}

    /** Over. {@code refund} goes back to the payer before the rest of the hold is settled. */
    record Ended(long at, EndReason reason, Money refund, RefundCause why) implements Phase {}
}
