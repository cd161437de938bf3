package konnect.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenTest {
    private final Seen seen = new Seen();

    @Test
    void aKeyIsNewOnce() {
        assertThat(seen.isNew("a")).isTrue();
        assertThat(seen.isNew("a")).isFalse();
        assertThat(seen.isNew("b")).isTrue();
    }

    @Test
    void theOldestAreForgottenBeforeThereAreTooMany() {
        assertThat(seen.isNew("first")).isTrue();
        for (int i = 0; i < Seen.MOST; i++) {
            seen.isNew("k" + i);
        }
        assertThat(seen.isNew("first")).isFalse();
        for (int i = 0; i < Seen.MOST; i++) {
            seen.isNew("l" + i);
        }
        assertThat(seen.isNew("first")).isTrue();
    }
}
