package konnect.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaitTest {
    private final Wait wait = new Wait(600_000, "history");

    @Test
    void theFirstWaitsForWhatTheRunningSessionHasLeft() {
        assertThat(wait.seconds(1, 1, List.of(150_000L))).isEqualTo(450);
        assertThat(wait.seconds(3, 1, List.of(150_000L))).isEqualTo(1_650);
    }

    @Test
    void aSessionThatLastsLongerThanMostMayEndAtAnyMoment() {
        assertThat(wait.seconds(1, 1, List.of(900_000L))).isZero();
        assertThat(wait.seconds(2, 1, List.of(900_000L))).isEqualTo(600);
    }

    @Test
    void eachPlaceIsFilledAsItBecomesFree() {
        var used = List.of(100_000L, 400_000L);
        assertThat(wait.seconds(1, 2, used)).isEqualTo(200);
        assertThat(wait.seconds(2, 2, used)).isEqualTo(500);
        assertThat(wait.seconds(3, 2, used)).isEqualTo(800);
        assertThat(wait.seconds(1, 3, used)).isZero();
    }

    @Test
    void theMedianIsTheMiddleOfSortedLengths() {
        assertThat(Waits.median(List.of(1L, 5L, 100L))).isEqualTo(5);
        assertThat(Waits.median(List.of(1L, 5L, 7L, 100L))).isEqualTo(6);
    }
}
