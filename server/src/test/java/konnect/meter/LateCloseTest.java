package konnect.meter;

import static org.assertj.core.api.Assertions.assertThat;

import konnect.kernel.Money;
import org.junit.jupiter.api.Test;

/** A close is known later than its time: what it disproves is taken back. */
class LateCloseTest {
    @Test
    void aLateCloseReversesTheMinuteThatItDisproves() {
        var room = Room.rich().look(60_100).userLeaves(55_000).look(65_000);
        assertThat(room.session.paid()).isEqualTo(1);
        assertThat(room.effects)
                .containsExactly(
                        new Effect.Reversed(2, 1, 65_000),
                        new Effect.Billing(55, Money.ofRupees(10), Money.ofRupees(4_990)),
                        new Effect.Paused(PauseCause.USER_AWAY, 55_000, 115_000));
    }

    @Test
    void aLateCloseReversesEveryMinuteThatItDisproves() {
        var room = Room.rich().looks(1_000, 185_000).userLeaves(58_000).look(185_100);
        assertThat(room.told(Effect.Reversed.class))
                .extracting(Effect.Reversed::n)
                .containsExactly(4, 3, 2);
        assertThat(room.session.paid()).isEqualTo(1);
        assertThat(room.ending().at()).isEqualTo(118_000);
        assertThat(room.budget.balance()).isEqualTo(Money.ofRupees(4_990));
    }

    @Test
    void aLateCloseFromBeforeTheLastReturnGoesBackToItsOwnTime() {
        var room =
                Room.rich().expertLeaves(13_000).look(13_010).expertBack(15_000).look(15_010);
        room.userLeaves(10_000).look(20_000);
        assertThat(room.session.phase()).isEqualTo(new Phase.Paused(10_000, PauseCause.USER_AWAY, 70_000));
        assertThat(room.session.consumedMs(20_000)).isEqualTo(10_000);
    }

    @Test
    void aReturnThatALateCloseDisprovesLetsTheOldPauseGoOn() {
        var room =
                Room.rich().expertLeaves(13_000).look(13_010).expertBack(15_000).look(15_010);
        room.userLeaves(14_900).look(20_000);
        assertThat(room.session.phase()).isEqualTo(new Phase.Paused(13_000, PauseCause.EXPERT_AWAY, 73_000));
        room.userBack(72_000).look(72_010);
        assertThat(room.session.phase()).isEqualTo(new Phase.Running(72_000));
        assertThat(room.session.consumedMs(73_000)).isEqualTo(14_000);
    }

    @Test
    void theReturnsAfterALateCloseAreWalkedAgain() {
        var room = Room.rich().look(61_000).userLeaves(50_000).userBack(56_000).look(66_000);
        assertThat(room.session.phase()).isEqualTo(new Phase.Running(56_000));
        assertThat(room.session.paid()).isEqualTo(2);
        assertThat(room.told(Effect.Charged.class)).last().isEqualTo(new Effect.Charged(2, 2, 60_000, 66_000));
        assertThat(room.session.consumedMs(66_000)).isEqualTo(60_000);
    }

    @Test
    void aPauseOfOursKeepsItsEndWhenItIsWalkedAgain() {
        var room = Room.rich()
                .expertNodeDies(30_000)
                .look(37_000)
                .expertBack(38_000)
                .look(38_100);
        room.userLeaves(39_000).userBack(39_500).look(49_000);
        assertThat(room.session.runs().getFirst().resumeUntil()).isEqualTo(97_000);
        room.userLeaves(40_000).look(41_000);
        assertThat(room.session.runs().getFirst().resumeUntil()).isEqualTo(97_000);
    }

    @Test
    void aGraceThatALateCloseDisprovesIsForgotten() {
        var room = Room.started(10).look(60_010);
        assertThat(room.session.graceUntil()).isEqualTo(90_000);
        room.userLeaves(58_000).look(67_000);
        assertThat(room.session.inGrace()).isFalse();
        room.userBack(117_000).look(119_000);
        assertThat(room.session.graceUntil()).isEqualTo(149_000);
    }

    @Test
    void aMeterSaysFromWhenItReplays() {
        var room = Room.rich().look(10_000);
        assertThat(room.session.replaysFrom()).isZero();
        room.userLeaves(13_000).look(13_010).userBack(15_000).look(15_010);
        assertThat(room.session.replaysFrom()).isZero();
    }

    @Test
    void aFlappingLineIsRememberedOnlySoFarBack() {
        var room = Room.rich();
        for (int i = 1; i <= 200; i++) {
            room.userLeaves(i * 1_000L).userBack(i * 1_000L + 500).look(i * 1_000L + 600);
        }
        assertThat(room.session.runs()).hasSize(Meter.RUNS_KEPT);
        assertThat(room.session.consumedMs(200_500)).isEqualTo(1_000 + 199 * 500);
        assertThat(room.session.replaysFrom()).isEqualTo(168_500);
    }

    @Test
    void aCloseThatIsKnownAfterTheEndDisprovesTheMinutesSinceIt() {
        var room = Room.rich().looks(1_000, 185_000).end(185_000);
        assertThat(room.disproved(190_000)).isZero();
        assertThat(room.userLeaves(122_000).disproved(190_000)).isEqualTo(2);
    }

    @Test
    void aCloseAfterTheEndLeavesTheFirstMinuteAndThoseThatWereUsed() {
        assertThat(Room.rich().look(61_000).end(64_000).userLeaves(63_000).disproved(70_000))
                .isZero();
        assertThat(Room.rich().look(30_000).end(40_000).userLeaves(1_000).disproved(50_000))
                .isZero();
    }

    @Test
    void aPauseThatWasKnownIsNotHeldAgainstItsMinute() {
        var room = Room.rich().look(60_500).userLeaves(61_000).look(61_500);
        room.userBack(61_600).look(61_700).look(67_000).end(67_000);
        assertThat(room.session.paid()).isEqualTo(2);
        assertThat(room.disproved(70_000)).isZero();
    }

    @Test
    void aMinuteGivenBackAndChargedAnewOnReturnIsNotDisproved() {
        var room = Room.rich().look(60_500).userLeaves(61_000).look(61_500);
        assertThat(room.session.paid()).isEqualTo(1);
        room.userBack(70_000).look(70_100).look(100_000).end(100_000);
        assertThat(room.session.kept().getLast().chargedAt()).isEqualTo(69_000);
        assertThat(room.disproved(110_000)).isZero();
        assertThat(room.userLeaves(70_500).disproved(110_000)).isEqualTo(1);
    }
}
