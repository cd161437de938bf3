package konnect.socketio;

import java.time.Duration;
import java.util.Set;

/**
 * What one connection may send. All windows slide; what is refused does not count.
 *
 * @param perSecond      events in any second; CONNECT packets count as events
 * @param perMinute      events in any minute
 * @param lightEvents    names counted apart, not in the two above
 * @param lightPerMinute events of those names in any minute
 * @param maxRefused     refusals in {@code refusedWithin} after which the connection is closed as flooded
 * @param refusedWithin  the window of {@code maxRefused}
 * @param packetsPerSecond packets of any kind in any second, after which the connection is closed as flooded
 * @param bytesPerSecond bytes on average over ten seconds, after which the connection is closed as flooded
 */
public record EventBudget(
        int perSecond,
        int perMinute,
        Set<String> lightEvents,
        int lightPerMinute,
        int maxRefused,
        Duration refusedWithin,
        int packetsPerSecond,
        int bytesPerSecond) {

    /** 20 events a second and 200 a minute, 300 light ones a minute. */
    public static final EventBudget DEFAULT =
            new EventBudget(20, 200, Set.of(), 300, 1_000, Duration.ofSeconds(10), 2_000, 1_000_000);

    /** For measurements and closed networks. */
    public static final EventBudget UNLIMITED = new EventBudget(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Set.of(),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Duration.ofSeconds(10),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE);

    public EventBudget {
        lightEvents = Set.copyOf(lightEvents);
    }

    public EventBudget withEvents(int second, int minute) {
        return new EventBudget(
                second,
                minute,
                lightEvents,
                lightPerMinute,
                maxRefused,
                refusedWithin,
                packetsPerSecond,
                bytesPerSecond);
    }

    public EventBudget withLightEvents(Set<String> names, int minute) {
        return new EventBudget(
                perSecond, perMinute, names, minute, maxRefused, refusedWithin, packetsPerSecond, bytesPerSecond);
    }

    public EventBudget withRefusals(int most, Duration within) {
        return new EventBudget(
                perSecond, perMinute, lightEvents, lightPerMinute, most, within, packetsPerSecond, bytesPerSecond);
    }

    public EventBudget withTraffic(int packets, int bytes) {
        return new EventBudget(
                perSecond, perMinute, lightEvents, lightPerMinute, maxRefused, refusedWithin, packets, bytes);
    }
}
