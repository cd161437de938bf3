package konnect.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final int EXPERTS = 47;
    private static final long MINUTE = 60;

    private static Instant at(int hour, int minute) {
        return ZonedDateTime.of(2026, 3, 14, hour, minute, 0, 0, Hours.ZONE).toInstant();
    }

    @Test
    void eveningsAreFullAndNightsAreNotEmpty() {
        assertThat(Rhythm.wanted(at(20, 0))).isEqualTo(Rhythm.MOST);
        assertThat(Rhythm.wanted(at(4, 0))).isEqualTo(Rhythm.FEWEST);
    }

    @Test
    void neverFewerThanTwentyFiveNorMoreThanFortyFive() {
        var first = at(0, 0);
        assertThat(IntStream.range(0, 2 * 24 * 60).map(minute -> Rhythm.wanted(first.plusSeconds(minute * MINUTE))))
                .allMatch(wanted -> wanted >= Rhythm.FEWEST && wanted <= Rhythm.MOST);
    }

    @Test
    void fromOneMinuteToTheNextAtMostOneComesOrGoes() {
        var first = at(0, 0);
        assertThat(IntStream.range(0, 24 * 60)
                        .map(minute -> Rhythm.wanted(first.plusSeconds((minute + 1) * MINUTE))
                                - Rhythm.wanted(first.plusSeconds(minute * MINUTE))))
                .allMatch(step -> Math.abs(step) <= 1);
    }

    @Test
    void asManyAreOnAsAreWanted() {
        for (int hour = 0; hour < 24; hour++) {
            var at = at(hour, 30);
            assertThat(here(at)).hasSize(Rhythm.wanted(at));
        }
    }

    @Test
    void notTheSameOnesAreHereEveryNight() {
        var tonight = at(4, 0);
        var tomorrow = tonight.plusSeconds(24 * 60 * MINUTE);
        assertThat(here(tonight)).isNotEqualTo(here(tomorrow));
    }

    private static List<Integer> here(Instant at) {
        return IntStream.range(0, EXPERTS)
                .filter(place -> Rhythm.isOn(place, EXPERTS, at))
                .boxed()
                .toList();
    }
}
