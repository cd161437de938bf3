package konnect.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IceServersTest {
    /** Computed by {@code printf 1700000000:u_1 | openssl dgst -sha1 -hmac secret -binary | base64}. */
    @Test
    void aCredentialIsWhatTheTurnServerComputes() {
        assertThat(IceServers.credential("secret", "1700000000:u_1")).isEqualTo("k0Ew/NaerMUVeFOiEOYnGZOqeSw=");
    }
}
