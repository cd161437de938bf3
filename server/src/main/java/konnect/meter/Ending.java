package konnect.meter;

import konnect.kernel.Money;

/** What an end gives back from the hold, and why. */
record Ending(Money refund, RefundCause why) {
    static final Ending PLAIN = new Ending(Money.ZERO, RefundCause.NONE);

    static Ending of(Terms terms, Tally tally, boolean expertSpoke, boolean ours) {
        if (tally.paid() == 0) {
            return PLAIN;
        }
        if (!expertSpoke && tally.consumedMs() >= terms.guaranteeMs()) {
            return new Ending(terms.price().times(tally.paid()), RefundCause.GUARANTEE);
        }
        var unused = terms.price().share(ours ? tally.unusedMs() : 0, terms.minuteMs());
        return unused.isPositive() ? new Ending(unused, RefundCause.PLATFORM_FAULT) : PLAIN;
    }
}
