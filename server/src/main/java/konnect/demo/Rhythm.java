package konnect.demo;

import java.time.Instant;
import java.time.ZonedDateTime;

/** How many of the demo's experts are online at a time of day in India, and which of them. */
final class Rhythm {
    static final int FEWEST = 25;
    static final int MOST = 45;
    private static final int[] BY_HOUR = {
        29, 27, 26, 25, 25, 25, 28, 32, 36, 39, 41, 42, 41, 39, 38, 39, 40, 41, 43, 45, 45, 44, 40, 34
    };
    private static final int MINUTES = 60;
    private static final int HOURS = 24;
    /** How far the list turns from one day to the next, so that not the same ones are always here. */
    private static final int TURN = 7;

    private Rhythm() {}

    /** From {@value #FEWEST} to {@value #MOST}; goes from one hour's number to the next minute by minute. */
    static int wanted(Instant at) {
        var time = at.atZone(Hours.ZONE);
        int now = BY_HOUR[time.getHour()];
        int next = BY_HOUR[(time.getHour() + 1) % HOURS];
        return now + Math.floorDiv((next - now) * time.getMinute(), MINUTES);
    }

    /** Whether the expert at this place of a list of so many is online. */
    static boolean isOn(int place, int of, Instant at) {
        ZonedDateTime time = at.atZone(Hours.ZONE);
        return Math.floorMod(place + time.toLocalDate().toEpochDay() * TURN, of) < wanted(at);
    }
}
