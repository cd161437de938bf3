package konnect.meter;

import java.util.ArrayList;
import java.util.List;

/** The minutes and the metered time of one session while a look decides on them. */
final class Tally {
    private final Terms terms;
    private final Budget budget;
    private final long lastAt;
    private final List<Run> runs;
    private final List<Minute> kept;
    private final List<Effect> movements = new ArrayList<>();
    private long earlierMs;
    private int paid;
    private long paidUntilMs;
    private int reversals;
    private int late;

    Tally(Metered session, Budget budget) {
        this.terms = session.terms();
        this.budget = budget;
        this.lastAt = session.lastAt();
        this.runs = new ArrayList<>(session.runs());
        this.kept = new ArrayList<>(session.kept());
        this.earlierMs = session.earlierMs();
        this.paid = session.paid();
        this.paidUntilMs = session.paidUntilMs();
        this.reversals = session.reversals();
    }

    List<Run> runs() {
        return runs;
    }

    int paid() {
        return paid;
    }

    /** Metered time of all stretches that are over. */
    long consumedMs() {
        return earlierMs + runs.stream().mapToLong(Run::length).sum();
    }

    /** When the next minute is due in a stretch that began at {@code since}. */
    long due(long since) {
        return since + paidUntilMs - consumedMs();
    }

    /** Metered time that no minute pays for: what a session in grace has run on. */
    long unpaidMs() {
        return consumedMs() - paidUntilMs;
    }

    /** What is left of the last paid minute. */
    long unusedMs() {
        return Math.max(0, paidMinuteEnd() - consumedMs());
    }

    /**
     * Charges the next minute, due at {@code due}. Where our own lag has let more minutes pass than one look may
     * charge, it is written off instead.
     *
     * @return whether the wallet could pay
     */
    boolean charge(long due) {
        if (due > lastAt && late >= terms.lateMinutes()) {
            late++;
            paidUntilMs += terms.minuteMs();
            return true;
        }
        if (!budget.take(terms.price())) {
            return false;
        }
        late += due > lastAt ? 1 : 0;
        paid++;
        var minute = new Minute(paid, reversals + 1, paidUntilMs, due);
        kept.add(minute);
        movements.add(new Effect.Charged(minute.n(), minute.attempt(), minute.beginsMs(), due));
        paidUntilMs += terms.minuteMs();
        return true;
    }

    void close(Run run) {
        runs.add(run);
        if (runs.size() > Meter.RUNS_KEPT) {
            earlierMs += runs.removeFirst().length();
        }
    }

    /** Closes the last stretch: there will be no pause to come back from. */
    void closeForEver(long ms) {
        earlierMs += ms;
    }

    /** Gives back every minute of which less than a twentieth was used: the tail rule, and what a late close disproves. */
    void giveBackUnused(long at) {
        long consumed = consumedMs();
        while (paid >= 2 && !kept.isEmpty() && consumed < kept.getLast().beginsMs() + terms.tailMs()) {
            reverse(kept.removeLast(), at);
        }
        long end = paidMinuteEnd();
        long writtenOff = consumed < end ? 0 : (consumed - end) / terms.minuteMs() + 1;
        paidUntilMs = Math.min(paidUntilMs, end + writtenOff * terms.minuteMs());
    }

    private void reverse(Minute minute, long at) {
        paid--;
        paidUntilMs = minute.beginsMs();
        budget.giveBack(terms.price());
        boolean neverPosted = movements.removeIf(
                m -> m instanceof Effect.Charged c && c.n() == minute.n() && c.attempt() == minute.attempt());
        if (!neverPosted) {
            reversals++;
            movements.add(new Effect.Reversed(minute.n(), minute.attempt(), at));
        }
    }

    private long paidMinuteEnd() {
        return kept.isEmpty() ? paidUntilMs : kept.getLast().beginsMs() + terms.minuteMs();
    }

    List<Effect> effects() {
        var effects = new ArrayList<>(movements);
        if (late > terms.lateMinutes()) {
            effects.add(new Effect.WroteOff(late - terms.lateMinutes()));
        }
        return effects;
    }

    Metered into(Metered session, Phase phase, long graceUntil, long at) {
        var last = kept.subList(Math.max(0, kept.size() - Meter.MINUTES_KEPT), kept.size());
        return new Metered(
                terms,
                phase,
                session.startedAt(),
                runs,
                earlierMs,
                paid,
                last,
                paidUntilMs,
                reversals,
                graceUntil,
                session.warned(),
                at);
    }
}
