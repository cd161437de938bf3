package konnect.meter;

import static konnect.meter.Played.check;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random schedules. Each property is a function of a seed alone, so that a failure can be repeated with it. */
class MeterProperties {
    @Property(tries = 10_000)
    void howOftenTheMeterIsLookedAtMakesNoDifferenceThoughClosesAreKnownLate(@ForAll long seed) {
        sameBill(Schedule.late(seed), seed % 2 == 0);
    }

    @Property(tries = 10_000)
    void howOftenTheMeterIsLookedAtMakesNoDifferenceToAPayerWithLittleMoney(@ForAll long seed) {
        sameBill(Schedule.poor(seed), seed % 2 == 0);
    }

    @Property(tries = 10_000)
    void theBillIsThatOfTheTruth(@ForAll long seed) {
        var schedule = Schedule.late(seed);
        var played = Played.through(schedule, schedule.crowded(), true);
        var truth = new Truth(schedule);
        check(Truth.bill(played).equals(truth.bill()), Truth.bill(played) + " but " + truth.bill());
        long most = truth.overlap + (truth.gaps + 1) * Schedule.LEASE;
        check(played.consumedMs() <= most, "billed " + played.consumedMs() + " of " + most);
    }

    private static void sameBill(Schedule schedule, boolean end) {
        var few = Played.through(schedule, schedule.needed(), end);
        var many = Played.through(schedule, schedule.crowded(), end);
        check(few.bill().equals(many.bill()), few.bill() + " but " + many.bill());
        few.everyMinuteWasUsed();
        many.everyMinuteWasUsed();
    }
}
