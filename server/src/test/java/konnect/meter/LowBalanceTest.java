package konnect.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import konnect.kernel.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Low and zero balances at ten rupees a minute: which events come when, and what is paid. */
class LowBalanceTest {
    /** What happens in the room and what is told, in order; billing updates and movements are left out. */
    private record Case(String what, long rupees, UnaryOperator<Room> happens, String told, int paid) {}

    private static final List<Case> CASES = List.of(
            of("one minute's money is low from the start", 10, r -> r, "low 0 60", 1),
            of("two minutes' money is low from the start", 20, r -> r, "low 10 120", 1),
            of("three minutes' money is low after the first", 30, r -> r, "low 20 180", 1),
            of("one paisa's worth more than three left is not low", 41, r -> r, "", 1),
            of("exactly three minutes left is not low", 40, r -> r, "", 1),
            of("three minutes left fall below at the next charge", 40, r -> r.look(60_000), "low 20 180", 2),
            of("low is said once", 40, r -> r.look(60_000).look(120_000).look(180_000), "low 20 180", 4),
            of("part of a price pays nothing", 19, r -> r.look(60_000), "low 9 60, zero 9 30", 1),
            of("zero is not said before the boundary", 10, r -> r.look(59_999), "low 0 60", 1),
            of("zero is said at the boundary", 10, r -> r.look(60_000), "low 0 60, zero 0 30", 1),
            of("a late look says how long is left", 10, r -> r.look(65_100), "low 0 60, zero 0 25", 1),
            of("zero is said once", 10, r -> r.looks(250, 89_999), "low 0 60, zero 0 30", 1),
            of(
                    "grace ends the session",
                    10,
                    r -> r.looks(250, 90_000),
                    "low 0 60, zero 0 30, insufficient-balance 90000",
                    1),
            of(
                    "a look that comes after the grace ends it at its end",
                    10,
                    r -> r.look(95_000),
                    "low 0 60, insufficient-balance 90000",
                    1),
            of(
                    "a recharge before the boundary",
                    10,
                    r -> r.look(50_000).topUp(10).look(50_001).look(60_000),
                    "low 0 60",
                    2),
            of("a recharge at the boundary", 10, r -> r.topUp(10).look(60_000), "low 0 60", 2),
            of(
                    "a recharge 100 ms after the boundary",
                    10,
                    r -> r.look(60_000).topUp(10).look(60_100),
                    "low 0 60, zero 0 30",
                    2),
            of(
                    "a recharge 100 ms before the end of the grace",
                    10,
                    r -> r.look(60_000).topUp(10).look(89_900),
                    "low 0 60, zero 0 30",
                    2),
            of(
                    "a recharge 100 ms after the end of the grace",
                    10,
                    r -> r.look(60_000).look(90_000).topUp(10).look(90_100),
                    "low 0 60, zero 0 30, insufficient-balance 90000",
                    1),
            of(
                    "a recharge of less than the price",
                    10,
                    r -> r.look(60_000).topUp(9).look(60_100).look(90_000),
                    "low 0 60, zero 0 30, insufficient-balance 90000",
                    1),
            of(
                    "two recharges that make a price",
                    10,
                    r -> r.look(60_000).topUp(4).look(70_000).topUp(6).look(80_000),
                    "low 0 60, zero 0 30",
                    2),
            of(
                    "the minute recharged in grace began at the boundary",
                    10,
                    r -> r.look(60_000).topUp(10).look(89_000).look(120_000),
                    "low 0 60, zero 0 30, zero 0 30",
                    2),
            of(
                    "a recharge of three minutes arms the warning again",
                    10,
                    r -> r.look(50_000).topUp(30).look(50_001).look(60_000),
                    "low 0 60, low 20 180",
                    2),
            of(
                    "a recharge of less does not",
                    10,
                    r -> r.look(50_000).topUp(29).look(50_001).look(60_000),
                    "low 0 60",
                    2),
            of("a withdrawal makes it low", 60, r -> r.look(1_000).withdraw(21).look(2_000), "low 29 178", 1),
            of(
                    "a withdrawal of all makes it low at once and zero at the boundary",
                    60,
                    r -> r.withdraw(50).look(2_000).look(60_000),
                    "low 0 58, zero 0 30",
                    1),
            of("an end in grace", 10, r -> r.look(60_000).end(70_000), "low 0 60, zero 0 30, user-ended 70000", 1),
            of(
                    "an end at the end of the grace",
                    10,
                    r -> r.look(60_000).end(90_000),
                    "low 0 60, zero 0 30, insufficient-balance 90000",
                    1),
            of(
                    "grace does not pause",
                    10,
                    r -> r.look(60_000).userLeaves(70_000).look(70_010).look(90_000),
                    "low 0 60, zero 0 30, pause, insufficient-balance 90000",
                    1),
            of(
                    "a return in grace does not lengthen it",
                    10,
                    r -> r.look(60_000)
                            .userLeaves(70_000)
                            .look(70_010)
                            .userBack(80_000)
                            .look(80_010)
                            .look(90_000),
                    "low 0 60, zero 0 30, pause, resume, insufficient-balance 90000",
                    1),
            of(
                    "a recharge in a pause pays the minute that ran on",
                    10,
                    r -> r.look(60_000)
                            .userLeaves(70_000)
                            .look(70_010)
                            .topUp(10)
                            .look(75_000)
                            .look(95_000),
                    "low 0 60, zero 0 30, pause",
                    2),
            of(
                    "a recharge in a pause just after the boundary keeps the session and charges nothing yet",
                    10,
                    r -> r.look(60_000)
                            .userLeaves(62_000)
                            .look(62_010)
                            .topUp(10)
                            .look(75_000)
                            .look(95_000),
                    "low 0 60, zero 0 30, pause",
                    1),
            of(
                    "a departure just after a boundary that could be paid gives the minute back",
                    20,
                    r -> r.look(60_000).userLeaves(62_000).look(62_010),
                    "low 10 120, pause",
                    1));

    private static Case of(String what, long rupees, UnaryOperator<Room> happens, String told, int paid) {
        return new Case(what, rupees, happens, told, paid);
    }

    @TestFactory
    Stream<DynamicTest> everyCaseOfTheTable() {
        return CASES.stream().map(c -> DynamicTest.dynamicTest(c.what(), () -> prove(c)));
    }

    private static void prove(Case c) {
        var room = c.happens().apply(Room.started(c.rupees()));
        var told = room.all.stream()
                .map(LowBalanceTest::word)
                .filter(w -> !w.isEmpty())
                .toList();
        assertThat(String.join(", ", told)).as(c.what()).isEqualTo(c.told());
        assertThat(room.session.paid()).as(c.what()).isEqualTo(c.paid());
    }

    private static String word(Effect effect) {
        return switch (effect) {
            case Effect.LowBalance low -> "low " + rupees(low.balance()) + " " + low.secondsLeft();
            case Effect.ZeroBalance zero -> "zero " + rupees(zero.balance()) + " " + zero.secondsLeft();
            case Effect.Ended ended -> ended.reason().word() + " " + ended.at();
            case Effect.Paused _ -> "pause";
            case Effect.Resumed _ -> "resume";
            case Effect.Charged _, Effect.Reversed _, Effect.Billing _, Effect.IdleWarning _ -> "";
            case Effect.WroteOff _, Effect.CostCapWarning _, Effect.MaxDurationWarning _ -> effect.toString();
        };
    }

    private static long rupees(Money money) {
        return money.paise() / 100;
    }
}
