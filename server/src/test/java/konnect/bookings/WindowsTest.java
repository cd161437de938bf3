package konnect.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import konnect.bookings.Timetable.DateHours;
import konnect.bookings.Timetable.Hours;
import konnect.bookings.Timetable.Weekly;
import konnect.kernel.Problem;
import konnect.sessions.Reservations.Taken;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "Asia/Kolkata",
            "Europe/London",
            "Australia/Lord_Howe",
            "America/Santiago",
            "Africa/Casablanca",
            "Pacific/Apia");
    private static final long DAY_MS = 86_400_000;

    private static Timetable daily(String zone, String from, String to) {
        return new Timetable(
                zone, DAYS.stream().map(day -> new Weekly(day, from, to)).toList(), List.of());
    }

    private static List<String> windows(Timetable timetable, String from, String to) {
        return new Windows(Opening.of(timetable))
                .between(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli()).stream()
                        .map(window -> Instant.ofEpochMilli(window.from()) + "/" + Instant.ofEpochMilli(window.to()))
                        .toList();
    }

    @Test
    void theSameHoursAreOtherMomentsBeforeAndAfterAChangeOfClocks() {
        assertThat(windows(daily("America/New_York", "09:00", "10:00"), "2026-03-07T12:00:00Z", "2026-03-08T20:00:00Z"))
                .containsExactly(
                        "2026-03-07T14:00:00Z/2026-03-07T15:00:00Z", "2026-03-08T13:00:00Z/2026-03-08T14:00:00Z");
        assertThat(windows(daily("Asia/Kolkata", "09:00", "10:00"), "2026-03-08T00:00:00Z", "2026-03-08T20:00:00Z"))
                .containsExactly("2026-03-08T03:30:00Z/2026-03-08T04:30:00Z");
    }

    @Test
    void hoursThatDoNotExistAreLeftOut() {
        assertThat(windows(daily("America/New_York", "02:00", "03:00"), "2026-03-08T06:00:00Z", "2026-03-08T12:00:00Z"))
                .isEmpty();
        assertThat(windows(daily("America/New_York", "01:30", "02:30"), "2026-03-08T06:00:00Z", "2026-03-08T12:00:00Z"))
                .containsExactly("2026-03-08T06:30:00Z/2026-03-08T07:00:00Z");
    }

    @Test
    void hoursThatComeTwiceAreOpenTwiceOnlyWhereBothReadingsAgree() {
        assertThat(windows(daily("America/New_York", "00:00", "04:00"), "2026-11-01T04:00:00Z", "2026-11-01T12:00:00Z"))
                .containsExactly("2026-11-01T04:00:00Z/2026-11-01T09:00:00Z");
        assertThat(windows(daily("America/New_York", "01:15", "01:45"), "2026-11-01T04:00:00Z", "2026-11-01T12:00:00Z"))
                .containsExactly("2026-11-01T05:15:00Z/2026-11-01T05:45:00Z");
        assertThat(windows(daily("America/New_York", "01:30", "03:00"), "2026-11-01T04:00:00Z", "2026-11-01T12:00:00Z"))
                .containsExactly("2026-11-01T06:30:00Z/2026-11-01T08:00:00Z");
    }

    @Test
    void anExceptionTakesThePlaceOfTheWeeklyHours() {
        var timetable = new Timetable(
                "UTC",
                List.of(new Weekly("friday", "09:00", "17:00")),
                List.of(
                        new DateHours("2026-12-25", List.of()),
                        new DateHours("2026-12-26", List.of(new Hours("10:00", "11:00")))));
        assertThat(windows(timetable, "2026-12-24T00:00:00Z", "2026-12-28T00:00:00Z"))
                .containsExactly("2026-12-26T10:00:00Z/2026-12-26T11:00:00Z");
    }

    @Test
    void aBookingMayCrossMidnightWhereOneDayFollowsTheOther() {
        var windows = new Windows(Opening.of(daily("Europe/London", "00:00", "24:00")));
        long from = Instant.parse("2026-06-01T22:45:00Z").toEpochMilli();
        assertThat(windows.cover(from, from + 30 * 60_000)).isTrue();
        var office = new Windows(Opening.of(daily("Europe/London", "09:00", "23:59")));
        assertThat(office.cover(from, from + 30 * 60_000)).isFalse();
        assertThat(office.cover(from, from + 14 * 60_000)).isTrue();
        var pause = new Windows(Opening.of(new Timetable(
                "UTC",
                List.of(new Weekly("monday", "22:00", "22:50"), new Weekly("monday", "22:51", "24:00")),
                List.of())));
        assertThat(pause.cover(from, from + 15 * 60_000)).isFalse();
    }

    /** The local time at any moment of a window lies within the hours that were given. */
    @Property(tries = 400)
    void everyMomentOfAWindowIsWithinTheHours(
            @ForAll @IntRange(min = 0, max = 6) int zone,
            @ForAll @IntRange(min = 0, max = 364) int day,
            @ForAll @IntRange(min = 0, max = 95) int from,
            @ForAll @IntRange(min = 1, max = 96) int to) {
        if (from >= to) {
            return;
        }
        var id = ZoneId.of(ZONES.get(zone));
        var timetable = daily(id.getId(), time(from), time(to));
        long start = LocalDate.of(2026, 1, 1)
                .plusDays(day)
                .atStartOfDay(id)
                .toInstant()
                .toEpochMilli();
        for (var window : new Windows(Opening.of(timetable)).between(start, start + DAY_MS)) {
            for (long at = window.from(); at < window.to(); at += 5 * 60_000) {
                var local = Instant.ofEpochMilli(at).atZone(id).toLocalTime();
                assertThat(local.toSecondOfDay() / 60).isBetween(from * 15, to * 15 - 1);
            }
        }
    }

    private static String time(int quarters) {
        return "%02d:%02d".formatted(quarters / 4, quarters % 4 * 15);
    }

    @Test
    void aSlotThatIsTakenIsNotOffered() {
        var windows = List.of(new Window(0, 120 * 60_000));
        var taken = List.of(new Taken(35 * 60_000, 50 * 60_000));
        assertThat(Slots.free(windows, taken, new Window(0, 100 * 60_000), 30))
                .containsExactly(new Window(0, 30 * 60_000), new Window(60 * 60_000, 90 * 60_000));
    }

    @Test
    void aWrongTimetableIsRefusedByItsField() {
        refused("timeZone", daily("+05:30", "09:00", "10:00"));
        refused("timeZone", daily("Mars/Base", "09:00", "10:00"));
        refused("weekly[0].to", daily("UTC", "10:00", "10:00"));
        refused("weekly[0].from", daily("UTC", "9:00", "10:00"));
        refused("weekly[0].to", daily("UTC", "09:00", "24:01"));
        refused("weekly[0].day", new Timetable("UTC", List.of(new Weekly("Monday", "09:00", "10:00")), List.of()));
        refused(
                "weekly",
                new Timetable(
                        "UTC",
                        List.of(new Weekly("monday", "09:00", "11:00"), new Weekly("monday", "10:59", "12:00")),
                        List.of()));
        refused("exceptions[0].date", new Timetable("UTC", List.of(), List.of(new DateHours("2026-02-30", List.of()))));
        refused(
                "exceptions[1].date",
                new Timetable(
                        "UTC",
                        List.of(),
                        List.of(new DateHours("2026-02-03", List.of()), new DateHours("2026-02-03", List.of()))));
    }

    private static void refused(String field, Timetable timetable) {
        assertThatThrownBy(() -> Opening.of(timetable))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo(field)));
    }
}
