package konnect.meter;

import konnect.kernel.Money;

/** What follows from a look: movements of money, in their order, then what the people are told. */
public sealed interface Effect {
    /** Move the price of minute {@code n} from the wallet to the hold; {@code at} is the instant it was due. */
    record Charged(int n, int attempt, long beginsMs, long at) implements Effect {}

    /** Move it back; {@code (n, attempt)} are those of its charge. */
    record Reversed(int n, int attempt, long at) implements Effect {}

    /** More minutes were late than one look charges: {@code minutes} of them are ours to bear. Raise the alarm. */
    record WroteOff(int minutes) implements Effect {}

    /** A billing update is due: a minute was charged or reversed. */
    record Billing(long seconds, Money totalCharged, Money balance) implements Effect {}

    record Paused(PauseCause cause, long at, long resumesUntil) implements Effect {}

    record Resumed(long at) implements Effect {}

    /** Below three minutes; {@code secondsLeft} is until when the session is paid for, the minute in hand included. */
    record LowBalance(Money balance, long secondsLeft) implements Effect {}

    /** The minute that begins now cannot be paid. */
    record ZeroBalance(Money balance, long secondsLeft, long graceUntil) implements Effect {}

    record CostCapWarning(Money balance, long secondsLeft) implements Effect {}

    record MaxDurationWarning(Money balance, long secondsLeft) implements Effect {}

    record IdleWarning(long endsAt) implements Effect {}

    /** The end. {@code refund} goes from the hold to the wallet; the budget has it back already. */
    record Ended(EndReason reason, long at, long seconds, Money totalCharged, Money refund, RefundCause why)
            implements Effect {}
}
