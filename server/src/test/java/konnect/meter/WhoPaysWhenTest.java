package konnect.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import konnect.kernel.Money;
import org.junit.jupiter.api.Test;

/** The table "Who pays when", row by row, and the steps around it. */
class WhoPaysWhenTest {
    @Test
    void minuteOneIsChargedAtTheStart() {
        var room = Room.started(500);
        assertThat(room.session.paid()).isEqualTo(1);
        assertThat(room.budget.balance()).isEqualTo(Money.ofRupees(490));
        assertThat(room.effects)
                .containsExactly(
                        new Effect.Charged(1, 1, 0, 0), new Effect.Billing(0, Money.ofRupees(10), Money.ofRupees(490)));
        assertThat(room.nextCheck).isEqualTo(60_000);
    }

    @Test
    void nothingStartsWithoutTheMoneyForOneMinute() {
        assertThatThrownBy(() -> Room.started(9)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMinuteIsChargedAtItsFirstInstantAndNotBefore() {
        var room = Room.rich().look(59_999);
        assertThat(room.session.paid()).isEqualTo(1);
        room.look(60_000);
        assertThat(room.session.paid()).isEqualTo(2);
        assertThat(room.effects).contains(new Effect.Charged(2, 1, 60_000, 60_000));
    }

    @Test
    void aChargeCarriesTheInstantItWasDueAndNotThatOfTheLook() {
        assertThat(Room.rich().look(61_500).effects).contains(new Effect.Charged(2, 1, 60_000, 60_000));
    }

    @Test
    void aPersonBackOnAnotherNodeWithinTheLeaseWasNeverAway() {
        var room = Room.rich().userNodeDies(20_000).userBack(26_000).look(60_000);
        assertThat(room.session.paid()).isEqualTo(2);
        assertThat(room.session.consumedMs(60_000)).isEqualTo(60_000);
    }

    @Test
    void aPersonBackLaterThanTheLeaseWasAwaySinceTheLastHeartbeat() {
        var room = Room.rich().userNodeDies(20_000).userBack(26_001).look(60_000);
        assertThat(room.session.consumedMs(60_000)).isEqualTo(20_000 + 60_000 - 26_001);
    }

    @Test
    void theLeaseBridgesNoAbsenceOfAClientsOwn() {
        var room = Room.rich().userLeaves(20_000).userBack(23_000).look(60_000);
        assertThat(room.session.consumedMs(60_000)).isEqualTo(57_000);
    }

    @Test
    void aDeadNodePausesBackDatedToItsLastHeartbeatAndTheRestOfTheMinuteIsKept() {
        var room = Room.rich().userNodeDies(50_000).look(57_000);
        assertThat(room.session.phase()).isEqualTo(new Phase.Paused(50_000, PauseCause.PLATFORM, 117_000));
        room.userBack(100_000).look(100_100);
        assertThat(room.session.phase()).isEqualTo(new Phase.Running(100_000));
        assertThat(room.effects).containsExactly(new Effect.Resumed(100_000));
        assertThat(room.nextCheck).isEqualTo(110_000);
    }

    @Test
    void thePauseOfADeadNodeLastsAMinuteFromOurNoticing() {
        var room =
                Room.rich().userNodeDies(10_000).look(80_000).userBack(139_999).look(140_000);
        assertThat(room.session.phase()).isEqualTo(new Phase.Running(139_999));
    }

    @Test
    void whoDoesNotReturnFromOurFaultGetsTheUnusedPartBackToThePaisa() {
        var room = Room.rich().userNodeDies(49_999).look(57_000).look(117_000);
        assertThat(room.ending())
                .isEqualTo(
                        new Phase.Ended(117_000, EndReason.DISCONNECTED, new Money(166), RefundCause.PLATFORM_FAULT));
        assertThat(room.budget.balance()).isEqualTo(Money.ofRupees(4_990).plus(new Money(166)));
    }

    @Test
    void anOutageOfMoreThanTenMinutesEndsAtOnceWithTheFaultRefund() {
        var room = Room.rich().userNodeDies(30_000).look(630_001);
        assertThat(room.ending())
                .isEqualTo(new Phase.Ended(
                        630_001, EndReason.PLATFORM_FAULT, Money.ofRupees(5), RefundCause.PLATFORM_FAULT));
    }

    @Test
    void anOutageOfTenMinutesIsStillWaitedFor() {
        var room = Room.rich().userNodeDies(30_000).look(630_000);
        assertThat(room.session.phase()).isEqualTo(new Phase.Paused(30_000, PauseCause.PLATFORM, 690_000));
    }

    @Test
    void aReturnFromAnOutageOfMoreThanTenMinutesComesTooLate() {
        var room = Room.rich().userNodeDies(30_000).userBack(630_001).look(640_000);
        assertThat(room.ending().reason()).isEqualTo(EndReason.PLATFORM_FAULT);
    }

    @Test
    void afterAnOutageTheBoundaryProvedBeforeItIsChargedOnce() {
        var room = Room.rich().userNodeDies(64_000).expertNodeDies(65_000);
        room.userBack(200_000).expertBack(201_000).look(202_000);
        assertThat(room.session.paid()).isEqualTo(2);
        assertThat(room.session.consumedMs(202_000)).isEqualTo(65_000);
    }

    @Test
    void aClientWhoLeavesPausesAndResumesWithinAMinute() {
        var room = Room.rich().userLeaves(30_000).look(30_010);
        assertThat(room.effects).containsExactly(new Effect.Paused(PauseCause.USER_AWAY, 30_000, 90_000));
        assertThat(room.nextCheck).isEqualTo(30_260);
        room.userBack(89_999).look(90_200);
        assertThat(room.session.phase()).isEqualTo(new Phase.Running(89_999));
    }

    @Test
    void aClientWhoStaysAwayEndsTheSessionAndTheStartedMinuteStands() {
        var room = Room.rich().expertLeaves(30_000).userLeaves(31_000).look(89_999);
        assertThat(room.session.phase()).isEqualTo(new Phase.Paused(30_000, PauseCause.EXPERT_AWAY, 90_000));
        room.expertBack(90_000).userBack(40_000).look(90_050);
        assertThat(room.ending())
                .isEqualTo(new Phase.Ended(90_000, EndReason.DISCONNECTED, Money.ZERO, RefundCause.NONE));
        assertThat(room.session.totalCharged()).isEqualTo(Money.ofRupees(10));
    }

    @Test
    void nothingIsChargedWhileBothAreGone() {
        var room = Room.rich().expertLeaves(59_999).userLeaves(59_999).looks(250, 119_990);
        assertThat(room.session.paid()).isEqualTo(1);
    }

    @Test
    void oneTabOfSeveralClosedIsStillPresent() {
        var room = Room.rich().userBack(5_000).userLeaves(20_000).look(40_000);
        assertThat(room.session.consumedMs(40_000)).isEqualTo(40_000);
        var tabs = Room.rich().userLeaves(20_000).userBack(5_000).look(40_000);
        assertThat(tabs.session.consumedMs(40_000)).isEqualTo(40_000);
    }

    @Test
    void anEndWithinATwentiethOfTheMinuteDoesNotKeepIt() {
        for (long at : new long[] {60_000, 61_000, 62_999}) {
            assertThat(Room.rich().end(at).session.paid()).as("end at %s", at).isEqualTo(1);
            assertThat(Room.rich().look(60_000).end(at).session.paid())
                    .as("after the tick")
                    .isEqualTo(1);
        }
        assertThat(Room.rich().end(63_000).session.paid()).isEqualTo(2);
        assertThat(Room.rich().end(59_999).session.paid()).isEqualTo(1);
    }

    @Test
    void aMinuteChargedAndReversedInOneLookMovesNoMoney() {
        assertThat(Room.rich().end(61_000).told(Effect.Reversed.class)).isEmpty();
        assertThat(Room.rich().look(60_000).end(61_000).effects)
                .startsWith(
                        new Effect.Reversed(2, 1, 61_000),
                        new Effect.Billing(61, Money.ofRupees(10), Money.ofRupees(4_990)));
    }

    @Test
    void minuteOneIsAlwaysKept() {
        assertThat(Room.rich().end(0).session.totalCharged()).isEqualTo(Money.ofRupees(10));
    }

    @Test
    void aPauseWithinATwentiethReversesTheMinuteAndTheReturnChargesItAgain() {
        var room = Room.rich().look(60_100).userLeaves(61_000).look(61_050);
        assertThat(room.effects).contains(new Effect.Reversed(2, 1, 61_050));
        room.userBack(70_000).look(70_100);
        assertThat(room.effects).contains(new Effect.Charged(2, 2, 60_000, 69_000));
        assertThat(room.session.paid()).isEqualTo(2);
    }

    @Test
    void aSilentExpertIsNotPaidAfterNinetySecondsHoweverItEnds() {
        for (var reason : EndReason.values()) {
            var room = Room.rich().expertSilent().end(90_000, reason);
            assertThat(room.ending().refund()).isEqualTo(Money.ofRupees(20));
            assertThat(room.ending().why()).isEqualTo(RefundCause.GUARANTEE);
            assertThat(room.budget.balance()).isEqualTo(Money.ofRupees(5_000));
        }
    }

    @Test
    void theGuaranteeNeedsNinetySecondsOfMeterAndASilentExpert() {
        assertThat(Room.rich().expertSilent().end(89_999).ending().refund()).isEqualTo(Money.ZERO);
        assertThat(Room.rich().end(90_000).ending().refund()).isEqualTo(Money.ZERO);
        var paused =
                Room.rich().expertSilent().userLeaves(60_000).userBack(80_000).end(109_999);
        assertThat(paused.ending().refund()).isEqualTo(Money.ZERO);
    }

    @Test
    void aFaultOfOursEndsAllAtTheLastLookWithTheUnusedPart() {
        var room = Room.rich().look(30_000).end(-70_000, EndReason.PLATFORM_FAULT);
        assertThat(room.ending())
                .isEqualTo(new Phase.Ended(
                        30_000, EndReason.PLATFORM_FAULT, Money.ofRupees(5), RefundCause.PLATFORM_FAULT));
    }

    @Test
    void whoeverEndsAPauseOfOursGetsTheUnusedPartBack() {
        var room = Room.rich().expertNodeDies(30_000).look(37_000).end(40_000);
        assertThat(room.ending().refund()).isEqualTo(Money.ofRupees(5));
    }

    @Test
    void aClockThatStepsBackStallsTheMeter() {
        var room = Room.rich().look(59_000).look(10_000);
        assertThat(room.session.lastAt()).isEqualTo(59_000);
        assertThat(room.effects).isEmpty();
        room.look(60_000);
        assertThat(room.session.paid()).isEqualTo(2);
    }

    @Test
    void anEndedSessionStaysAsItIs() {
        var room = Room.rich().end(10_000);
        var ended = room.session;
        assertThat(room.look(500_000).session).isEqualTo(ended);
        assertThat(room.effects).isEmpty();
        assertThat(room.nextCheck).isEqualTo(Meter.NEVER);
    }

    @Test
    void whatEndingNowCostsIsSaidWithoutEnding() {
        var room = Room.rich().look(60_000);
        assertThat(room.costOfEnding(62_999)).isEqualTo(10);
        assertThat(room.costOfEnding(63_000)).isEqualTo(20);
        assertThat(room.session.ended()).isFalse();
        assertThat(room.budget.balance()).isEqualTo(Money.ofRupees(4_980));
    }

    @Test
    void theEndSaysWhatWasUsedAndCharged() {
        assertThat(Room.rich().look(60_000).end(75_900).effects)
                .containsExactly(new Effect.Ended(
                        EndReason.USER_ENDED, 75_900, 75, Money.ofRupees(20), Money.ZERO, RefundCause.NONE));
    }
}
