package konnect.meter;

/** What a close that became known after a session's end says against the minutes that were charged. */
final class Disproof {
    private final Metered ended;
    private final Proofs proofs;
    private final long tailMs;

    Disproof(Metered ended, Presence presence, long at) {
        this.ended = ended;
        this.tailMs = ended.terms().tailMs();
        this.proofs = new Proofs(presence, ended.terms().leaseMs(), at);
    }

    int minutes() {
        return (int) ended.kept().stream()
                .filter(minute -> minute.n() >= 2)
                .filter(minute -> !isUsed(minute.chargedAt()))
                .filter(minute -> !pausedEarly(minute))
                .count();
    }

    /**
     * Both were there in the minute's first moments and beyond them. One that was given back at a pause and is charged anew
     * as both are back carries what was used of it before: it is charged a little earlier than they came.
     */
    private boolean isUsed(long from) {
        long beyond = from + tailMs;
        long both = proofs.together(from);
        return both < beyond && proofs.from(both).until() >= beyond;
    }

    /** A pause that was known began in the minute's first moments: what it was used for came later. */
    private boolean pausedEarly(Minute minute) {
        long from = minute.chargedAt();
        return ended.runs().stream().anyMatch(run -> run.until() >= from && run.until() < from + tailMs);
    }
}
