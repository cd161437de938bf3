package konnect.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konnect.kernel.Money;
import konnect.meter.Phase.Booked.Stage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BookedTimeTest {
    private static final long MINUTE = 60_000;
    private static final long START = 10_000 * MINUTE;
    private static final Presence NOBODY = new Presence(List.of(), List.of());
    private static final Look.Facts FACTS = new Look.Facts(START, false, false);

    private static Terms terms(Money price, int minutes) {
        return new Terms(
                price, 20, MINUTE, 30_000, 6_000, MINUTE, 3_000, 90_000, 0, MINUTE, 45_000, 600_000, minutes, minutes,
                2);
    }

    private static Metered begun(Money price, int minutes, long at) {
        var booked = BookedTime.reserve(terms(price, minutes), START, START - MINUTE);
        return BookedTime.begin(booked, at, at).session();
    }

    private static Outcome look(Metered session, Look look) {
        return Meter.advance(session, NOBODY, new Budget(Money.ZERO), look);
    }

    @Test
    void itEndsWhenItWasToEndWhoeverIsThereAndCostsTheWhole() {
        var session = begun(Money.ofRupees(10), 30, START + 3 * MINUTE);
        assertThat(look(session, Look.tick(START + 30 * MINUTE - 1, FACTS))
                        .session()
                        .ended())
                .isFalse();
        var outcome = look(session, Look.tick(START + 31 * MINUTE, FACTS));
        assertThat(outcome.effects())
                .containsExactly(new Effect.Ended(
                        EndReason.BOOKED_END,
                        START + 30 * MINUTE,
                        27 * 60,
                        Money.ofRupees(300),
                        Money.ZERO,
                        RefundCause.NONE));
        assertThat(outcome.session().totalCharged()).isEqualTo(Money.ofRupees(300));
    }

    @Test
    void bothAreWarnedOnceAtFiveAndOnceAtOneMinute() {
        var session = begun(Money.ofRupees(10), 30, START);
        var first = look(session, Look.tick(START, FACTS));
        assertThat(first.effects()).isEmpty();
        assertThat(first.nextCheck()).isEqualTo(START + 25 * MINUTE);
        var five = look(first.session(), Look.tick(first.nextCheck(), FACTS));
        assertThat(five.effects()).containsExactly(new Effect.MaxDurationWarning(Money.ZERO, 300));
        assertThat(five.nextCheck()).isEqualTo(START + 29 * MINUTE);
        assertThat(look(five.session(), Look.tick(START + 26 * MINUTE, FACTS)).effects())
                .isEmpty();
        var one = look(five.session(), Look.tick(five.nextCheck(), FACTS));
        assertThat(one.effects()).containsExactly(new Effect.MaxDurationWarning(Money.ZERO, 60));
        assertThat(one.nextCheck()).isEqualTo(START + 30 * MINUTE);
    }

    @Test
    void theUserWhoLeavesHasHadItAndWhatOthersTakeAwayGoesBack() {
        var session = begun(Money.ofRupees(10), 30, START);
        assertThat(refund(session, EndReason.USER_ENDED, START + 10 * MINUTE)).isEqualTo(Money.ZERO);
        assertThat(refund(session, EndReason.EXPERT_ENDED, START + 10 * MINUTE)).isEqualTo(Money.ofRupees(200));
        assertThat(refund(session, EndReason.ADMIN_ENDED, START + 15 * MINUTE)).isEqualTo(Money.ofRupees(150));
        assertThat(refund(session, EndReason.PLATFORM_FAULT, START - MINUTE)).isEqualTo(Money.ofRupees(300));
    }

    @Property(tries = 300)
    void noEndGivesBackMoreThanThePriceOrLessThanNothing(
            @ForAll @IntRange(min = 5, max = 120) int minutes,
            @ForAll @LongRange(min = 1, max = 1_000_000) long price,
            @ForAll EndReason reason,
            @ForAll @LongRange(min = 0, max = 8_000_000) long after) {
        var session = begun(new Money(price), minutes, START);
        var refund = refund(session, reason, START + after);
        assertThat(refund).isBetween(Money.ZERO, session.totalCharged());
    }

    @Test
    void theStagesFollowOneAnother() {
        var booked = BookedTime.reserve(terms(Money.ofRupees(10), 30), START, START - MINUTE);
        var confirmed = BookedTime.move(booked, Stage.CONFIRMED, START, START).session();
        assertThat(confirmed.phase()).isEqualTo(new Phase.Booked(START, START + 30 * MINUTE, Stage.CONFIRMED));
        var closed = BookedTime.close(confirmed, EndReason.CANCELLED, Money.ofRupees(150), START)
                .session();
        assertThat(closed.phase())
                .isEqualTo(new Phase.Ended(START, EndReason.CANCELLED, Money.ofRupees(150), RefundCause.BOOKING));
        assertThat(closed.seconds(START)).isZero();
    }

    private static Money refund(Metered session, EndReason reason, long at) {
        var ended = look(session, Look.end(at, FACTS, reason)).session();
        return ended.phase() instanceof Phase.Ended over ? over.refund() : Money.ofRupees(-1);
    }
}
