package konnect.meter;

import static konnect.meter.Played.check;

import java.util.Random;
import konnect.kernel.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random schedules. Each property is a function of a seed alone, so that a failure can be repeated with it. */
class MeterProperties {
    private static final Look.Facts ROOM = new Look.Facts(0, false, true);

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

    /** The money is enough for a minute or not; the answer comes in time or not. */
    @Property(tries = 10_000)
    void howeverACallRangItsAnswerIsTheStartOfASession(@ForAll long seed) {
        var random = new Random(seed);
        var schedule = Schedule.poor(seed);
        var money = Money.ofRupees(random.nextInt(20));
        var budget = new Budget(money);
        var session = Meter.ring(schedule.terms, 0).session();
        long at = 0;
        for (int looks = random.nextInt(12); looks > 0; looks--) {
            at += random.nextInt(400);
            session = Meter.advance(session, schedule.seenAt(at), budget, Look.tick(at, ROOM))
                    .session();
        }
        check(budget.balance().equals(money), "ringing is free");
        var missed = new Phase.Ended(schedule.terms.ringMs(), EndReason.NO_RESPONSE, Money.ZERO, RefundCause.NONE);
        check(!session.ended() || session.phase().equals(missed), "it ended as " + session.phase());
        if (!session.ended()) {
            long answer = at + random.nextInt(2_000);
            answered(session, budget, random.nextInt(4) == 0 ? schedule.terms.ringMs() : answer, missed);
        }
    }

    private static void answered(Metered ringing, Budget budget, long at, Phase.Ended missed) {
        var money = budget.balance();
        var price = ringing.terms().price();
        var after = Meter.answer(ringing, budget, Look.tick(at, ROOM));
        if (at >= ringing.terms().ringMs()) {
            check(after.session().phase().equals(missed), "too late: " + after.session());
        } else if (money.compareTo(price) < 0) {
            var unpaid = new Phase.Ended(at, EndReason.INSUFFICIENT_BALANCE, Money.ZERO, RefundCause.NONE);
            check(after.session().phase().equals(unpaid), "not paid: " + after.session());
        } else {
            var started = Meter.start(ringing.terms(), new Budget(money), Look.tick(at, ROOM));
            check(after.equals(started), after + " but " + started);
        }
        boolean runs = !after.session().ended();
        check(budget.balance().equals(runs ? money.minus(price) : money), "it costs a minute or nothing");
    }

    private static void sameBill(Schedule schedule, boolean end) {
        var few = Played.through(schedule, schedule.needed(), end);
        var many = Played.through(schedule, schedule.crowded(), end);
        check(few.bill().equals(many.bill()), few.bill() + " but " + many.bill());
        few.everyMinuteWasUsed();
        many.everyMinuteWasUsed();
    }
}
