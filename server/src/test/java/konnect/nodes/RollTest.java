package konnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RollTest {
    private final Roll roll = new Roll();

    @Test
    void whatComesInOrderLacksNothing() {
        for (int seq = 1; seq <= 5; seq++) {
            roll.heard("a", seq, 0);
            roll.heard("b", seq, 0);
        }
        assertThat(roll.hasLost()).isFalse();
    }

    @Test
    void aNumberLeftOutIsALossAndToldOnce() {
        roll.heard("a", 1, 0);
        roll.heard("a", 3, 0);
        assertThat(roll.hasLost()).isTrue();
        assertThat(roll.hasLost()).isFalse();
    }

    @Test
    void aNodeThatIsFirstHeardInTheMiddleHasSaidSomethingBefore() {
        roll.heard("a", 9, 0);
        assertThat(roll.hasLost()).isTrue();
    }

    @Test
    void whoHasBeenSilentForLongIsNotHeard() {
        roll.heard("a", 1, 0);
        long later = Duration.ofSeconds(3).toNanos();
        roll.heard("b", 1, later);
        assertThat(roll.hears(Set.of("a", "b"), Duration.ofSeconds(1).toNanos()))
                .isTrue();
        assertThat(roll.hears(Set.of("b"), later)).isTrue();
        assertThat(roll.hears(Set.of("a", "b"), later)).isFalse();
        assertThat(roll.hears(Set.of("c"), later)).isFalse();
    }
}
