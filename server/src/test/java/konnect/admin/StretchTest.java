package konnect.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final long NOW = at("2026-03-10T12:00:00Z");

    @Test
    void askedForByDatesItBeginsAndEndsWithDaysOfTheZone() {
        var stretch = Stretch.read("daily", "2026-03-01", "2026-03-02", KOLKATA, NOW);
        assertThat(stretch.from()).isEqualTo(at("2026-02-28T18:30:00Z"));
        assertThat(stretch.to()).isEqualTo(at("2026-03-02T18:30:00Z"));
    }

    @Test
    void askedForByMomentsItIsThese() {
        var stretch = Stretch.read("daily", "2026-03-01T01:00:00Z", "2026-03-02T01:00:00Z", KOLKATA, NOW);
        assertThat(stretch.from()).isEqualTo(at("2026-03-01T01:00:00Z"));
        assertThat(stretch.to()).isEqualTo(at("2026-03-02T01:00:00Z"));
    }

    private static long at(String text) {
        return Instant.parse(text).toEpochMilli();
    }
}
