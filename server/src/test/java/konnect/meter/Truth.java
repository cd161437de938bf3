package konnect.meter;

import java.util.List;

/** The rules again, simply: one session of a payer with enough money, walked in steps of 50 ms with all known. */
final class Truth {
    private final Schedule schedule;
    private long consumed;
    private long paid = 1;
    private long endedAt = Meter.NEVER;
    private boolean ours;
    private boolean userWas;
    private boolean expertWas;
    /** How long the two were truly connected at once, and how often either was cut off. */
    long overlap;

    long gaps;

    Truth(Schedule schedule) {
        this.schedule = schedule;
        boolean running = true;
        long deadline = Meter.NEVER;
        for (long x = 0; x < schedule.until && endedAt == Meter.NEVER; x += Schedule.STEP) {
            boolean both = both(x);
            if (running && !both) {
                running = false;
                deadline = leave(x);
            } else if (!running && x >= deadline) {
                endedAt = deadline;
            } else if (both) {
                running = true;
                if (consumed >= paid * Schedule.MINUTE) {
                    paid++;
                }
                consumed += Schedule.STEP;
            }
            count(connected(schedule.user, x), connected(schedule.expert, x));
        }
        if (!running && schedule.until >= deadline) {
            endedAt = deadline;
        }
    }

    private void count(boolean user, boolean expert) {
        gaps += (userWas && !user ? 1 : 0) + (expertWas && !expert ? 1 : 0);
        overlap += user && expert ? Schedule.STEP : 0;
        userWas = user;
        expertWas = expert;
    }

    private long leave(long x) {
        tail();
        ours = false;
        long noticed = Meter.NEVER;
        for (var side : List.of(schedule.user, schedule.expert)) {
            var link = ending(side, x);
            if (link.byNode() && link.to() == x && !there(side, x)) {
                ours = true;
                noticed = Math.min(noticed, noticed(side, x));
            }
        }
        return (ours ? noticed : x) + Schedule.RESUME;
    }

    private static long noticed(List<Schedule.Link> side, long x) {
        return side.stream()
                .filter(link -> link.to() <= x)
                .mapToLong(Schedule.Link::knownAt)
                .max()
                .orElse(x);
    }

    private void tail() {
        if (paid >= 2 && consumed < (paid - 1) * Schedule.MINUTE + Schedule.TAIL) {
            paid--;
        }
    }

    private static Schedule.Link ending(List<Schedule.Link> side, long x) {
        var last = side.getFirst();
        for (var link : side) {
            last = link.to() <= x ? link : last;
        }
        return last;
    }

    private static boolean connected(List<Schedule.Link> side, long x) {
        return side.stream().anyMatch(link -> link.from() <= x && x < link.to());
    }

    private static boolean there(List<Schedule.Link> side, long x) {
        for (int i = 0; i < side.size(); i++) {
            var link = side.get(i);
            boolean bridged = link.byNode()
                    && i + 1 < side.size()
                    && side.get(i + 1).from() <= link.to() + Schedule.LEASE
                    && x < side.get(i + 1).from();
            if (link.from() <= x && (x < link.to() || bridged)) {
                return true;
            }
        }
        return false;
    }

    /** What {@link Played} has to show after an explicit end at the schedule's end. */
    String bill() {
        tail();
        boolean over = endedAt != Meter.NEVER;
        boolean guaranteed = !schedule.expertSpoke && consumed >= Schedule.GUARANTEE;
        boolean pausedByUs = ours && (over || paused());
        long unused = pausedByUs ? Math.max(0, paid * Schedule.MINUTE - consumed) : 0;
        long refund = guaranteed ? paid * 1_000 : unused * 1_000 / Schedule.MINUTE;
        return bill(paid, consumed, over ? endedAt : schedule.until, over ? "disconnected" : "user-ended", refund);
    }

    private boolean paused() {
        return !both(schedule.until - Schedule.STEP) && !both(schedule.until);
    }

    private boolean both(long x) {
        return there(schedule.user, x) && there(schedule.expert, x);
    }

    static String bill(Played played) {
        if (played.session.phase() instanceof Phase.Ended e) {
            return bill(
                    played.session.paid(),
                    played.consumedMs(),
                    e.at(),
                    e.reason().word(),
                    e.refund().paise());
        }
        return "not ended";
    }

    private static String bill(long paid, long consumed, long at, String reason, long refund) {
        return "paid " + paid + ", consumed " + consumed + ", " + reason + " at " + at + ", refund " + refund;
    }
}
