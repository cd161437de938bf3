package konnect.demo;

import konnect.kernel.Money;
import konnect.meter.EndReason;
import konnect.meter.Meter;
import konnect.meter.Presence;
import org.jspecify.annotations.Nullable;

/** How a session of the past goes: mostly well, and now and then as it must not surprise anybody. */
final class Plot {
    private static final long SECOND_MS = 1_000;
    private static final long MINUTE_MS = 60_000;
    private static final double USUAL_MINUTES = 9;
    private static final double SPREAD = 0.6;
    private static final double SHORTEST_MINUTES = 1.2;
    private static final double LONGEST_MINUTES = 48;
    private static final double[] KINDS = {66, 12, 4, 3, 7, 3, 0.6, 2.4, 2};

    private enum Kind {
        BY_USER,
        BY_EXPERT,
        CAPPED,
        LINE_LOST,
        LINE_BACK,
        SILENT_EXPERT,
        OUR_FAULT,
        LAST_SECOND,
        POOR
    }

    private final Seeded seeded;

    Plot(Seeded seeded) {
        this.seeded = seeded;
    }

    /**
     * One session to come.
     *
     * @param minutesCapped that the user agreed to at most; null for no cap
     * @param poor the user does not recharge before it
     */
    record Planned(
            Encounter encounter, String type, @Nullable Integer minutesCapped, boolean poor) {
        @Nullable
        Money maxAmount(Money price) {
            return minutesCapped == null ? null : price.times(minutesCapped);
        }
    }

    Planned next(long start) {
        var kind = Kind.values()[seeded.weighted(KINDS)];
        var type = kind == Kind.SILENT_EXPERT ? "chat" : type();
        long end = start + length();
        boolean chat = type.equals("chat");
        return switch (kind) {
            case BY_USER, POOR ->
                new Planned(told(start, end, EndReason.USER_ENDED, chat), type, null, kind == Kind.POOR);
            case BY_EXPERT -> new Planned(told(start, end, EndReason.EXPERT_ENDED, chat), type, null, false);
            case CAPPED -> capped(start, type);
            case LINE_LOST -> new Planned(away(start, end, null, false, chat), type, null, false);
            case OUR_FAULT -> new Planned(away(start, end, null, true, chat), type, null, false);
            case LINE_BACK -> new Planned(away(start, end, EndReason.USER_ENDED, false, chat), type, null, false);
            case SILENT_EXPERT -> {
                long left = start + seeded.between(100 * SECOND_MS, 280 * SECOND_MS);
                var presence = Encounter.bothThere(start);
                yield new Planned(
                        new Encounter(start, left, EndReason.USER_ENDED, presence, true, false), type, null, false);
            }
            case LAST_SECOND -> {
                long justAfter = start + (2 + seeded.below(5)) * MINUTE_MS + seeded.between(SECOND_MS, 2 * SECOND_MS);
                yield new Planned(told(start, justAfter, EndReason.USER_ENDED, chat), type, null, false);
            }
        };
    }

    private Planned capped(long start, String type) {
        int minutes = 3 + seeded.below(6);
        long tooLate = start + (minutes + 2) * MINUTE_MS;
        return new Planned(told(start, tooLate, EndReason.USER_ENDED, type.equals("chat")), type, minutes, false);
    }

    private static Encounter told(long start, long end, EndReason reason, boolean chat) {
        return new Encounter(start, end, reason, Encounter.bothThere(start), chat, true);
    }

    /** Without a reason the user does not come back. */
    private Encounter away(long start, long end, @Nullable EndReason reason, boolean byNode, boolean chat) {
        long from = start + (end - start) * 3 / 5;
        long until = reason == null ? Meter.NEVER : from + seeded.between(7 * SECOND_MS, 48 * SECOND_MS);
        Presence presence = Encounter.userAway(start, from, until, byNode);
        return new Encounter(start, end + MINUTE_MS, reason, presence, chat, true);
    }

    private long length() {
        double minutes = USUAL_MINUTES * Math.exp(SPREAD * seeded.normal());
        return (long) (Math.clamp(minutes, SHORTEST_MINUTES, LONGEST_MINUTES) * MINUTE_MS);
    }

    private String type() {
        int of100 = seeded.below(100);
        if (of100 < 74) {
            return "chat";
        }
        return of100 < 90 ? "call" : "video";
    }
}
