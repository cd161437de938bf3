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
                .filter(minute -> proofs.from(minute.chargedAt()).until() < minute.chargedAt() + tailMs)
                .filter(minute -> !pausedEarly(minute))
                .count();
    }

    /** A pause that was known began in the minute's first moments: what it was used for came later. */
    private boolean pausedEarly(Minute minute) {
        long from = minute.chargedAt();
        return ended.runs().stream().anyMatch(run -> run.until() >= from && run.until() < from + tailMs);
    }
}
