package konnect.meter;

import static org.assertj.core.api.Assertions.assertThat;

import konnect.kernel.Money;
import org.junit.jupiter.api.Test;

/** Caps, ringing, idleness, a late ticker, and the division of what was paid. */
class LimitsTest {
    @Test
    void theCostCapEndsAtTheEndOfTheLastPaidMinuteAndIsWarnedOfBefore() {
        var room = Room.started(Room.capped(2, 120), 5_000);
        assertThat(room.told(Effect.CostCapWarning.class)).isEmpty();
        room.look(60_000);
        assertThat(room.effects).contains(new Effect.CostCapWarning(Money.ofRupees(4_980), 60));
        room.look(119_999).look(120_100);
        assertThat(room.ending().reason()).isEqualTo(EndReason.COST_CAP);
        assertThat(room.ending().at()).isEqualTo(120_000);
        assertThat(room.session.paid()).isEqualTo(2);
        assertThat(room.told(Effect.CostCapWarning.class)).hasSize(1);
    }

    @Test
    void theCapIsHowManyWholeMinutesTheAmountPays() {
        assertThat(Terms.capped(Room.PRICE, Money.ofRupees(29), 120)).isEqualTo(2);
        assertThat(Terms.capped(Room.PRICE, Money.ofRupees(30), 120)).isEqualTo(3);
        assertThat(Terms.capped(Room.PRICE, Money.ofRupees(9_999), 120)).isEqualTo(120);
        assertThat(Terms.capped(Room.PRICE, Money.ofRupees(9), 120)).isZero();
    }

    @Test
    void aSessionOfFullLengthIsWarnedAtFiveAndAtOneMinute() {
        var room = Room.started(Room.capped(120, 120), 5_000).looks(60_000, 7_200_000);
        assertThat(room.told(Effect.MaxDurationWarning.class))
                .extracting(Effect.MaxDurationWarning::secondsLeft)
                .containsExactly(300L, 60L);
        assertThat(room.ending().reason()).isEqualTo(EndReason.MAX_DURATION);
        assertThat(room.session.paid()).isEqualTo(120);
        assertThat(room.budget.balance()).isEqualTo(Money.ofRupees(3_800));
    }

    @Test
    void aRingingCallIsFreeAndEndsWithoutAnAnswer() {
        var room = Room.ringing(500).look(44_999);
        assertThat(room.session.phase()).isEqualTo(new Phase.Ringing(45_000));
        assertThat(room.nextCheck).isEqualTo(45_000);
        room.look(45_100);
        assertThat(room.ending())
                .isEqualTo(new Phase.Ended(45_000, EndReason.NO_RESPONSE, Money.ZERO, RefundCause.NONE));
        assertThat(room.budget.balance()).isEqualTo(Money.ofRupees(500));
    }

    @Test
    void theAnswerChargesMinuteOneAndTheMeterRunsFromIt() {
        var room = Room.ringing(500).answer(20_000);
        assertThat(room.effects).contains(new Effect.Charged(1, 1, 0, 20_000));
        assertThat(room.nextCheck).isEqualTo(80_000);
        assertThat(room.look(80_000).session.paid()).isEqualTo(2);
        assertThat(room.session.consumedMs(80_000)).isEqualTo(60_000);
    }

    @Test
    void anAnswerThatCannotBePaidEndsTheCallFree() {
        var room = Room.ringing(9).answer(20_000);
        assertThat(room.ending().reason()).isEqualTo(EndReason.INSUFFICIENT_BALANCE);
        assertThat(room.session.totalCharged()).isEqualTo(Money.ZERO);
    }

    @Test
    void anAnswerThatComesTooLateFindsTheCallOver() {
        assertThat(Room.ringing(500).answer(45_000).ending().reason()).isEqualTo(EndReason.NO_RESPONSE);
    }

    @Test
    void aDeclinedCallCostsNothing() {
        var room = Room.ringing(500).end(10_000, EndReason.DECLINED);
        assertThat(room.ending().reason()).isEqualTo(EndReason.DECLINED);
        assertThat(room.budget.balance()).isEqualTo(Money.ofRupees(500));
    }

    @Test
    void aForgottenChatIsAskedAndThenEnded() {
        var room = Room.rich().active(10_000).look(200_000);
        assertThat(room.nextCheck).isEqualTo(240_000);
        room.looks(10_000, 250_000);
        assertThat(room.effects).contains(new Effect.IdleWarning(310_000));
        room.look(290_000).look(310_100);
        assertThat(room.ending().reason()).isEqualTo(EndReason.IDLE);
        assertThat(room.ending().at()).isEqualTo(310_000);
    }

    @Test
    void theQuestionIsAnsweredByAnyActivityAndAskedAgainLater() {
        var room = Room.rich().active(0).looks(10_000, 240_000).active(299_000).look(300_000);
        assertThat(room.session.ended()).isFalse();
        room.looks(10_000, 540_000);
        assertThat(room.told(Effect.IdleWarning.class))
                .extracting(Effect.IdleWarning::endsAt)
                .containsExactly(300_000L, 600_000L);
    }

    @Test
    void aRunningCallIsNeverForgotten() {
        var room = Room.rich().active(0).inCall(true).looks(10_000, 1_000_000);
        assertThat(room.told(Effect.IdleWarning.class)).isEmpty();
        var called = Room.rich().active(0).looks(10_000, 250_000).inCall(true).look(310_000);
        assertThat(called.session.ended()).isFalse();
    }

    @Test
    void theQuestionIsAskedForAFullMinuteHoweverLateItIs() {
        assertThat(Room.rich().active(0).look(400_000).effects).contains(new Effect.IdleWarning(460_000));
    }

    @Test
    void aLateTickerChargesTwoMinutesAndWritesOffTheRest() {
        var room = Room.rich().look(301_000);
        assertThat(room.effects).contains(new Effect.WroteOff(3));
        assertThat(room.session.paid()).isEqualTo(3);
        assertThat(room.nextCheck).isEqualTo(360_000);
        room.look(360_000);
        assertThat(room.effects).contains(new Effect.Charged(4, 1, 360_000, 360_000));
    }

    @Test
    void twoLateMinutesAreChargedWithoutAnAlarm() {
        var room = Room.rich().look(121_000);
        assertThat(room.told(Effect.WroteOff.class)).isEmpty();
        assertThat(room.session.paid()).isEqualTo(3);
    }

    @Test
    void aWrittenOffMinuteIsNoUnusedOne() {
        var room = Room.rich().look(301_000).end(302_000, EndReason.PLATFORM_FAULT);
        assertThat(room.ending().refund()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatALateCloseDisprovesIsNotWrittenOffForTheFuture() {
        var room = Room.rich().look(301_000).userLeaves(170_000).look(302_000);
        assertThat(room.session.paidUntilMs()).isEqualTo(180_000);
    }

    @Test
    void sessionsOfOnePayerShareTheBudget() {
        var budget = new Budget(Money.ofRupees(25));
        var facts = new Look.Facts(0, false, true);
        Meter.start(Room.TERMS, budget, Look.tick(0, facts));
        Meter.start(Room.TERMS, budget, Look.tick(0, facts));
        assertThat(budget.balance()).isEqualTo(Money.ofRupees(5));
    }

    @Test
    void theFeeIsRoundedDownAndTheRestIsTheExperts() {
        assertThat(Split.of(new Money(333), 20)).isEqualTo(new Split(new Money(66), new Money(267)));
        assertThat(Split.of(Money.ZERO, 20).total()).isEqualTo(Money.ZERO);
    }

    @Test
    void aRefundAfterTheSettlementLeavesTheSplitOfTheNewNet() {
        for (long net = 0; net <= 250; net++) {
            for (long refund = 0; refund <= net; refund++) {
                var before = Split.of(new Money(net), 20);
                var taken = Split.ofRefund(new Money(net), new Money(refund), 20);
                var after = Split.of(new Money(net - refund), 20);
                assertThat(taken.total()).isEqualTo(new Money(refund));
                assertThat(before.fee().minus(taken.fee())).isEqualTo(after.fee());
                assertThat(before.earning().minus(taken.earning())).isEqualTo(after.earning());
                assertThat(Math.min(taken.fee().paise(), taken.earning().paise()))
                        .isNotNegative();
            }
        }
    }
}
