package konnect.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import konnect.config.Config;
import konnect.http.Access.Level;
import konnect.nodes.LocalBus;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    @Test
    void eachHolderHasTheWholeLimitAndNotOneMore() {
        var limits = new RateLimits(Config.from(Map.of("KONNECT_RATE_LIMIT_ADDRESS", "2")), LocalBus::new);
        assertThat(limits.take(Limit.ADDRESS, "192.0.2.1").remaining()).isEqualTo(1);
        assertThat(limits.take(Limit.ADDRESS, "192.0.2.1").refused()).isFalse();
        var refused = limits.take(Limit.ADDRESS, "192.0.2.1");
        assertThat(refused.refused()).isTrue();
        assertThat(refused.retrySeconds()).isBetween(1L, 450L);
        assertThat(limits.take(Limit.ADDRESS, "192.0.2.2").refused()).isFalse();
        limits.giveBack(Limit.ADDRESS, "192.0.2.1");
        assertThat(limits.take(Limit.ADDRESS, "192.0.2.1").refused()).isFalse();
    }

    @Test
    void aFloodOfAddressesTakesBoundedMemory() {
        var limits = new RateLimits(Config.from(Map.of()), LocalBus::new);
        for (int i = 0; i < RateLimits.MAX_BUCKETS + 500; i++) {
            limits.take(Limit.ADDRESS, "address-" + i);
        }
        assertThat(limits.size()).isEqualTo(RateLimits.MAX_BUCKETS);
    }

    @Test
    void eachKindOfRequestFallsUnderOneLimit() {
        assertThat(Limit.of(Level.PUBLIC, false, "GET", "/api/experts")).isEqualTo(Limit.PUBLIC_READS);
        assertThat(Limit.of(Level.PUBLIC, true, "GET", "/api/experts/e_1/reviews"))
                .isEqualTo(Limit.PUBLIC_READS);
        assertThat(Limit.of(Level.PUBLIC, false, "POST", "/api/auth/refresh")).isEqualTo(Limit.REFRESH);
        assertThat(Limit.of(Level.PUBLIC, false, "POST", "/api/auth/login")).isEqualTo(Limit.ADDRESS);
        assertThat(Limit.of(Level.SIGNED_IN, false, "GET", "/api/experts/me")).isEqualTo(Limit.ADDRESS);
        assertThat(Limit.of(Level.SIGNED_IN, true, "GET", "/api/wallet")).isEqualTo(Limit.PERSON);
        assertThat(Limit.of(Level.ADMIN, true, "GET", "/api/admin/users")).isEqualTo(Limit.ADMIN);
    }

    @Test
    void onlyWhatOurOwnProxiesWroteIsBelieved() {
        var headers = List.of("203.0.113.9, 198.51.100.4", "192.0.2.1");
        assertThat(behind(0).behindProxies("10.0.0.1", headers)).isEqualTo("10.0.0.1");
        assertThat(behind(1).behindProxies("10.0.0.1", headers)).isEqualTo("192.0.2.1");
        assertThat(behind(2).behindProxies("10.0.0.1", headers)).isEqualTo("198.51.100.4");
        assertThat(behind(1).behindProxies("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }

    private static ClientAddress behind(int proxies) {
        return new ClientAddress(Config.from(Map.of("KONNECT_TRUSTED_PROXIES", String.valueOf(proxies))));
    }
}
