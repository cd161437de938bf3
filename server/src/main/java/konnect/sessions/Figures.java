package konnect.sessions;

import konnect.kernel.Iso;
import konnect.meter.Meter;
import konnect.meter.Metered;
import konnect.meter.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a live meter stands: what a room needs to go on by itself until the next event. Lengths are milliseconds; what
 * does not apply is absent.
 *
 * @param at the instant that all of this is true of
 * @param minuteMs a billing minute
 * @param tailMs a last minute used for less than this is given back at the end
 * @param nextMinuteAt when the next minute is charged, while the meter runs and the last one is paid
 * @param graceUntil when an unpaid minute ends the session
 * @param idleEndsAt when an unanswered "still there?" ends it
 * @param guaranteeInMs running meter until all is given back because the expert has not spoken; 0 when that is so now
 */
record Figures(
        @Schema(format = "date-time") String at,
        long consumedMs,
        long minuteMs,
        long tailMs,
        @Nullable @Schema(format = "date-time") String nextMinuteAt,
        @Nullable Long msToNextMinute,
        @Nullable @Schema(format = "date-time") String graceUntil,
        @Nullable @Schema(format = "date-time") String idleEndsAt,
        @Nullable Long guaranteeInMs) {
    static Figures of(Metered meter, boolean expertSpoke) {
        long at = meter.lastAt();
        long consumed = meter.consumedMs(at);
        var terms = meter.terms();
        Long next = meter.phase() instanceof Phase.Running && !meter.inGrace() ? meter.paidUntilMs() - consumed : null;
        return new Figures(
                Iso.format(at),
                consumed,
                terms.minuteMs(),
                terms.tailMs(),
                next == null ? null : Iso.format(at + next),
                next,
                instant(meter.graceUntil()),
                instant(meter.warned().idleEndsAt()),
                expertSpoke ? null : Math.max(0, terms.guaranteeMs() - consumed));
    }

    private static @Nullable String instant(long ms) {
        return ms == Meter.NEVER ? null : Iso.format(ms);
    }
}
