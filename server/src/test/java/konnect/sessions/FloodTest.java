package konnect.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FloodTest {
    private final Flood flood = new Flood(100);

    @Test
    void aHundredChangesInASecondAreToldOneByOne() {
        assertThat(IntStream.range(0, 100).allMatch(i -> flood.admits(i))).isTrue();
        assertThat(flood.isSummaryDue(5_000)).isFalse();
        assertThat(flood.admits(1_100)).isTrue();
    }

    @Test
    void theRestIsHeldBackForOneSummaryASecondLater() {
        IntStream.range(0, 100).forEach(i -> flood.admits(0));
        assertThat(flood.admits(10)).isFalse();
        assertThat(flood.admits(500)).isFalse();
        assertThat(flood.isSummaryDue(1_009)).isFalse();
        assertThat(flood.isSummaryDue(1_010)).isTrue();
        assertThat(flood.isSummaryDue(2_020)).isFalse();
        assertThat(flood.admits(1_010)).isTrue();
    }
}
