package konnect.meter;

/**
 * What the people were told already.
 *
 * @param lowBalance told since the balance was last enough for three minutes
 * @param minutesLeft the fewest minutes before the cap that were announced, {@link #NOT_YET} before the first
 * @param idleEndsAt when an unanswered "still there?" ends the session; {@link Meter#NEVER} when none is open
 */
public record Warned(boolean lowBalance, int minutesLeft, long idleEndsAt) {
    public static final int NOT_YET = Integer.MAX_VALUE;
    public static final Warned NOTHING = new Warned(false, NOT_YET, Meter.NEVER);
}
