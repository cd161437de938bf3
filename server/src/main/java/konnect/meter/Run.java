package konnect.meter;

/** A stretch in which the meter ran, and the pause that ended it. Kept for as long as a late close may disprove it. */
public record Run(long since, long until, PauseCause cause, long resumeUntil) {
    long length() {
        return until - since;
    }

    Phase.Paused pause() {
        return new Phase.Paused(until, cause, resumeUntil);
    }
}
