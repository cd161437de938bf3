package konnect.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import konnect.realtime.Expiry.Step;
import org.junit.jupiter.api.Test;

class ExpiryTest {
    private final Expiry expiry = new Expiry();

    @Test
    void anExpiredTokenIsAskedForOnceAndThenTheSocketIsClosed() {
        expiry.renew(0, 900_000);
        assertThat(expiry.step(899_999, 60_000)).isEqualTo(Step.NOTHING);
        assertThat(expiry.step(900_500, 60_000)).isEqualTo(Step.ASK);
        assertThat(expiry.step(960_499, 60_000)).isEqualTo(Step.NOTHING);
        assertThat(expiry.step(960_500, 60_000)).isEqualTo(Step.CLOSE);
    }

    @Test
    void aNewTokenBeginsAnew() {
        expiry.renew(0, 1_000);
        assertThat(expiry.step(1_000, 60_000)).isEqualTo(Step.ASK);
        expiry.renew(2_000, 1_000);
        assertThat(expiry.step(2_999, 60_000)).isEqualTo(Step.NOTHING);
        assertThat(expiry.step(3_000, 60_000)).isEqualTo(Step.ASK);
    }
}
