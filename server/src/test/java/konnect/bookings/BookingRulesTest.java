package konnect.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konnect.bookings.BookingRules.Verdict;
import konnect.kernel.Money;
import konnect.meter.Interval;
import konnect.meter.Phase.Booked.Stage;
import konnect.sessions.Reservation;
import konnect.settings.PlatformConfig;
import org.junit.jupiter.api.Test;

class BookingRulesTest {
    private static final long MINUTE = 60_000;
    private static final long START = 1_000_000 * MINUTE;
    private static final Money PRICE = new Money(45_001);
    private static final PlatformConfig CONFIG = new PlatformConfig(
            50, 1, Money.ofRupees(10), 20, 120, true, 120, 50, PlatformConfig.Withdrawals.ALL, false);

    private static Reservation booked(long bookedAt) {
        return new Reservation(
                "s_1", "u_user", "e_1", "u_expert", START, START + 30 * MINUTE, Stage.OPEN, PRICE, bookedAt);
    }

    @Test
    void aUserWhoCancelsInGoodTimeHasEverythingBackAndLaterTheHalf() {
        var booked = booked(0);
        assertThat(BookingRules.refundOnCancel(booked, CONFIG, START - 120 * MINUTE))
                .isEqualTo(PRICE);
        assertThat(BookingRules.refundOnCancel(booked, CONFIG, START - 120 * MINUTE + 1))
                .isEqualTo(new Money(22_500));
        assertThat(BookingRules.refundOnCancel(booked, CONFIG, START + MINUTE)).isEqualTo(new Money(22_500));
    }

    @Test
    void theExpertAnswersWithinADayOrBeforeTheStart() {
        assertThat(BookingRules.answerUntil(booked(START - 60 * MINUTE))).isEqualTo(START);
        assertThat(BookingRules.answerUntil(booked(START - 3_000 * MINUTE))).isEqualTo(START - 1_560 * MINUTE);
        assertThat(BookingRules.opensAt(booked(0))).isEqualTo(START - 5 * MINUTE);
    }

    @Test
    void itBeginsWhenBothAreThereAndNotBeforeTheStart() {
        var early = List.of(Interval.open(START - MINUTE));
        var late = List.of(Interval.open(START + 3 * MINUTE));
        assertThat(look(early, early, START + 1)).isEqualTo(new Verdict.Begins(START));
        assertThat(look(early, late, START + 4 * MINUTE)).isEqualTo(new Verdict.Begins(START + 3 * MINUTE));
        assertThat(look(early, List.of(), START + 4 * MINUTE)).isEqualTo(new Verdict.Waits());
    }

    @Test
    void whoDidNotComeInTenMinutesIsAtFaultAndInDoubtTheUserPaysNothing() {
        var there = List.of(Interval.open(START - MINUTE));
        var left = List.of(new Interval(START - 9 * MINUTE, START - MINUTE, false));
        var first = List.of(new Interval(START, START + MINUTE, false));
        var then = List.of(Interval.open(START + 2 * MINUTE));
        long over = START + 10 * MINUTE;
        assertThat(look(there, List.of(), over)).isEqualTo(new Verdict.NoShow(PRICE));
        assertThat(look(List.of(), there, over)).isEqualTo(new Verdict.NoShow(Money.ZERO));
        assertThat(look(left, there, over)).isEqualTo(new Verdict.NoShow(Money.ZERO));
        assertThat(look(List.of(), List.of(), over)).isEqualTo(new Verdict.NoShow(PRICE));
        assertThat(look(first, then, over)).isEqualTo(new Verdict.NoShow(PRICE));
        assertThat(look(List.of(), there, over - 1)).isEqualTo(new Verdict.Waits());
    }

    @Test
    void whoComesAfterThePatienceIsTooLate() {
        var there = List.of(Interval.open(START));
        var late = List.of(Interval.open(START + 10 * MINUTE + 1));
        assertThat(look(late, there, START + 11 * MINUTE)).isEqualTo(new Verdict.NoShow(Money.ZERO));
    }

    private static Verdict look(List<Interval> user, List<Interval> expert, long now) {
        return BookingRules.look(booked(0), user, expert, now);
    }
}
