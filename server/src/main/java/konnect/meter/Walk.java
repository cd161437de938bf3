package konnect.meter;

import java.util.List;

/** Walks one session from what is known of it to the time of the look, through every gap and return in order. */
final class Walk {
    private final Metered session;
    private final Terms terms;
    private final Proofs proofs;
    private final Budget budget;
    private final Look look;
    private final Tally tally;
    private Phase phase;
    private long graceUntil;

    Walk(Metered session, Presence presence, Budget budget, Look look) {
        this.session = session;
        this.terms = session.terms();
        this.proofs = new Proofs(presence, terms.leaseMs(), look.at());
        this.budget = budget;
        this.look = look;
        this.tally = new Tally(session, budget);
        this.phase = session.phase();
        this.graceUntil = session.graceUntil();
    }

    Metered go() {
        goBack();
        boolean more = true;
        while (more) {
            more = switch (phase) {
                case Phase.Ringing(long until) -> ringing(until);
                case Phase.Running(long since) -> running(since);
                case Phase.Paused paused -> paused(paused);
                case Phase.Booked _, Phase.Ended _ -> false;
            };
        }
        if (look.end() != null && !(phase instanceof Phase.Ended)) {
            end(look.at(), look.end());
        }
        return tally.into(session, phase, graceUntil, look.at());
    }

    List<Effect> effects() {
        return tally.effects();
    }

    /** A close that arrives later than its time may disprove a stretch already walked: back to where it began. */
    private void goBack() {
        var runs = tally.runs();
        for (int k = 0; k < runs.size(); k++) {
            var run = runs.get(k);
            var proof = proofs.from(run.since());
            if (proof.until() < run.until() || proof.cause() != run.cause()) {
                runs.subList(k, runs.size()).clear();
                graceUntil = Meter.NEVER;
                phase = new Phase.Running(run.since());
                break;
            }
        }
        if (phase instanceof Phase.Running(long since)
                && !runs.isEmpty()
                && !proofs.from(since).holds()) {
            pausedAgain(runs.getLast().pause());
        }
    }

    /** There was no return: the pause before it goes on. */
    private void pausedAgain(Phase.Paused pause) {
        phase = pause;
        giveBackUnused();
    }

    private boolean ringing(long until) {
        return look.at() >= until && end(until, EndReason.NO_RESPONSE);
    }

    private boolean running(long since) {
        var proof = proofs.from(since);
        long idleEnd = session.warned().idleEndsAt();
        if (!boundaries(since, Math.min(proof.until(), idleEnd))) {
            return true;
        }
        if (idleEnd <= proof.until()) {
            return end(idleEnd, EndReason.IDLE);
        }
        if (proof.until() < look.at()) {
            pause(since, proof);
            return true;
        }
        return false;
    }

    /** Step 1. Says whether the session is still alive at {@code horizon}. */
    private boolean boundaries(long since, long horizon) {
        for (long due = tally.due(since); due <= horizon; due = tally.due(since)) {
            if (tally.paid() == terms.cappedMinutes()) {
                return !end(due, terms.capReason());
            }
            if (!tally.charge(due)) {
                graceUntil = Math.min(graceUntil, due + terms.graceMs());
                return graceUntil > horizon || !end(graceUntil, EndReason.INSUFFICIENT_BALANCE);
            }
            graceUntil = Meter.NEVER;
        }
        return true;
    }

    /** Step 2. */
    private void pause(long since, Proofs.Proof proof) {
        long at = proof.until();
        boolean ours = proof.cause() == PauseCause.PLATFORM;
        long deadline = ours ? noticed(at) : at + terms.resumeMs();
        var run = new Run(since, at, proof.cause(), deadline);
        tally.close(run);
        phase = run.pause();
        giveBackUnused();
        long back = Math.min(proofs.together(at), look.at());
        if (ours && back - at > terms.longestGapMs()) {
            end(look.at(), EndReason.PLATFORM_FAULT);
        }
    }

    /** The end of a pause of ours counts from when we noticed it, which is once, however often it is walked through. */
    private long noticed(long at) {
        return session.runs().stream()
                .filter(run -> run.until() == at && run.cause() == PauseCause.PLATFORM)
                .mapToLong(Run::resumeUntil)
                .findFirst()
                .orElse(look.at() + terms.resumeMs());
    }

    /** Steps 3 and 4: whichever comes first, both back, the end of the pause, of the grace or of the patience. */
    private boolean paused(Phase.Paused pause) {
        payWhilePaused(pause.at());
        long idleEnd = session.warned().idleEndsAt();
        long over = Math.min(pause.resumeUntil(), Math.min(graceUntil, idleEnd));
        long back = proofs.together(pause.at());
        if (back < over) {
            phase = new Phase.Running(back);
            return true;
        }
        if (look.at() < over) {
            return false;
        }
        if (over == pause.resumeUntil()) {
            return end(over, EndReason.DISCONNECTED);
        }
        return end(over, over == graceUntil ? EndReason.INSUFFICIENT_BALANCE : EndReason.IDLE);
    }

    /** A recharge in a pause pays the minute that ran on in grace, unless the tail rule would give it back. */
    private void payWhilePaused(long at) {
        while (graceUntil != Meter.NEVER && budget.covers(terms.price())) {
            if (tally.unpaidMs() >= terms.tailMs()) {
                if (tally.paid() == terms.cappedMinutes()) {
                    return;
                }
                tally.charge(at - tally.unpaidMs());
            }
            graceUntil = tally.unpaidMs() < terms.tailMs() ? Meter.NEVER : graceUntil;
        }
    }

    private boolean end(long when, EndReason reason) {
        long at = when;
        boolean ours = reason == EndReason.PLATFORM_FAULT
                || (phase instanceof Phase.Paused p && p.cause() == PauseCause.PLATFORM);
        if (phase instanceof Phase.Running(long since)) {
            at = Math.max(when, since);
            tally.closeForEver(at - since);
        }
        tally.giveBackUnused(at);
        var ending = Ending.of(terms, tally, look.facts().expertSpoke(), ours);
        budget.giveBack(ending.refund());
        graceUntil = Meter.NEVER;
        phase = new Phase.Ended(at, reason, ending.refund(), ending.why());
        return true;
    }

    private void giveBackUnused() {
        tally.giveBackUnused(look.at());
        if (tally.unpaidMs() < 0) {
            graceUntil = Meter.NEVER;
        }
    }
}
