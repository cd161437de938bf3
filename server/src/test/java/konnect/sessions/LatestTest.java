package konnect.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestTest {
    private final Latest<String, Integer> latest = new Latest<>(1_000);

    @Test
    void ofManyStatesOfOneKeyTheLastIsPassedOn() {
        latest.offer("a", 1);
        latest.offer("a", 2);
        latest.offer("b", 3);
        assertThat(latest.due(0)).containsExactly(2, 3);
        assertThat(latest.due(5_000)).isEmpty();
    }

    @Test
    void aKeyIsPassedOnOnceInAPeriodAndNothingIsLost() {
        latest.offer("a", 1);
        assertThat(latest.due(0)).containsExactly(1);
        latest.offer("a", 2);
        latest.offer("a", 3);
        assertThat(latest.due(999)).isEmpty();
        assertThat(latest.due(1_000)).containsExactly(3);
    }
}
