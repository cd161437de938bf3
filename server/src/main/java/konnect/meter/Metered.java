package konnect.meter;

import java.util.List;
import konnect.kernel.Money;

/**
 * A session as the meter sees it: everything that {@link Meter} needs from one look to the next.
 *
 * @param startedAt when it began to ring or, once it has run, when minute 1 began
 * @param runs the last stretches before the current one, oldest first, at most {@link Meter#RUNS_KEPT}
 * @param earlierMs metered time of the stretches no longer listed
 * @param paid kept minutes: exactly 1 to {@code paid}; of a booked time all of it
 * @param kept the last of them, ascending, at most {@link Meter#MINUTES_KEPT}
 * @param paidUntilMs the metered time at which the next minute is due
 * @param reversals so far
 * @param graceUntil when an unpaid minute ends the session; {@link Meter#NEVER} when none is
 * @param lastAt of the last look; no later one is earlier
 */
public record Metered(
        Terms terms,
        Phase phase,
        long startedAt,
        List<Run> runs,
        long earlierMs,
        int paid,
        List<Minute> kept,
        long paidUntilMs,
        int reversals,
        long graceUntil,
        Warned warned,
        long lastAt) {
    public Metered {
        runs = List.copyOf(runs);
        kept = List.copyOf(kept);
    }

    /** Metered milliseconds at {@code at}, which is no earlier than the last look. */
    public long consumedMs(long at) {
        long closed = earlierMs + runs.stream().mapToLong(Run::length).sum();
        return switch (phase) {
            case Phase.Running(long since) -> closed + Math.max(0, at - since);
            case Phase.Booked booked -> Math.max(0, Math.min(at, booked.until()) - startedAt);
            case Phase.Ringing _, Phase.Paused _, Phase.Ended _ -> closed;
        };
    }

    /** Whole seconds of running meter at {@code at}: the {@code duration} of events. */
    public long seconds(long at) {
        return consumedMs(at) / Meter.SECOND_MS;
    }

    /** Net of reversed minutes, before refunds. */
    public Money totalCharged() {
        return terms.price().times(paid);
    }

    public boolean ended() {
        return phase instanceof Phase.Ended;
    }

    public boolean inGrace() {
        return graceUntil != Meter.NEVER;
    }

    /** Presence from this instant on is what the next look replays: intervals that closed before it are not needed. */
    public long replaysFrom() {
        if (!runs.isEmpty()) {
            return runs.getFirst().since();
        }
        return phase instanceof Phase.Running(long since) ? since : startedAt;
    }

    Metered with(Warned told) {
        return new Metered(
                terms, phase, startedAt, runs, earlierMs, paid, kept, paidUntilMs, reversals, graceUntil, told, lastAt);
    }
}
