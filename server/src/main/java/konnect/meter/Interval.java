package konnect.meter;

/**
 * One connection of a person.
 *
 * @param from when it opened
 * @param to the last packet received, or the dead node's last heartbeat; {@link Meter#NEVER} while it is open
 * @param byNode it ended because its node fell silent: the platform's fault
 */
public record Interval(long from, long to, boolean byNode) {
    public static Interval open(long from) {
        return new Interval(from, Meter.NEVER, false);
    }
}
