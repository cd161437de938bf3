package konnect.meter;

/**
 * A charged minute that is kept.
 *
 * @param n counts from 1
 * @param attempt grows with every reversal of the session: (n, attempt) names one transfer for ever
 * @param beginsMs the metered time of the session at which it begins
 * @param chargedAt the instant at which it was due, not that of the look
 */
public record Minute(int n, int attempt, long beginsMs, long chargedAt) {}
