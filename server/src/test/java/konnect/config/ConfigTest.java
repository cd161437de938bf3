package konnect.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import konnect.kernel.StartupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KONNECT_PORT|eighty",
                "KONNECT_PORT|0",
                "KONNECT_PORT|65536",
                "KONNECT_ENV|staging",
                "KONNECT_DEMO|yes",
                "KONNECT_SUPERVISED|1",
                "KONNECT_PAYMENTS|paypal",
                "KONNECT_PAYMENTS|stripe",
                "KONNECT_STRIPE_KEY_ID|pk_alone",
                "KONNECT_STRIPE_URL|stripe.example",
                "KONNECT_PUSH_SERVICES|push.example",
                "KONNECT_GOOGLE_CLIENT_ID|alone",
                "KONNECT_OIDC_ISSUER|accounts.example",
                "KONNECT_DATABASE_URL|mysql://u:p@host/db",
                "KONNECT_DATABASE_URL|postgresql://host/db",
                "KONNECT_PUBLIC_URL|konnect.example",
                "KONNECT_PUBLIC_URL|https://konnect.example/path",
                "KONNECT_CORS_ORIGINS|https://a.example,*",
                "KONNECT_RATE_LIMITS|true",
                "KONNECT_RATE_LIMIT_ADDRESS|0",
                "KONNECT_COOKIE_SAME_SITE|lax",
                "KONNECT_LOG_FORMAT|xml",
                "KONNECT_BILLING_MINUTE_SECONDS|0",
                "KONNECT_LEASE_SECONDS|soon",
                "KONNECT_ADMIN_EMAIL|boss@example.com",
                "KONNECT_TRUSTED_PROXIES|-1",
                "KONNECT_STUN_URLS|stun.example:3478",
                "KONNECT_STUN_URLS|turn:turn.example",
                "KONNECT_TURN_URLS|turn:turn.example:3478",
                "KONNECT_TURN_SECRET|alone",
                "KONNECT_FIREBASE_PROJECT|Not A Project",
                "KONNECT_FIREBASE_CERTIFICATES|file:///etc/passwd",
                "KONNECT_FIREBASE_EMULATOR|127.0.0.1:9099",
                "KONNECT_PROT|8080",
                "KONNECT_ADMIN_PASSWORD_FILE|/nowhere/at/all"
            })
    void everyBadVariableIsNamedInOneLine(String name, String value) {
        assertThatThrownBy(() -> Config.from(Map.of(name, value)))
                .isInstanceOf(StartupProblem.class)
                .message()
                .contains(name.startsWith("KONNECT_ADMIN") ? "KONNECT_ADMIN" : name.replace("_KEY_ID", ""))
                .doesNotContain("\n");
    }

    @Test
    void productionRefusesWhatIsOnlyForTrying() {
        assertThatThrownBy(() -> Config.from(Map.of("KONNECT_ENV", "production")))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("sandbox");
        var real = new HashMap<>(Map.of(
                "KONNECT_ENV", "production",
                "KONNECT_PAYMENTS", "razorpay",
                "KONNECT_RAZORPAY_KEY_ID", "rzp_live_1",
                "KONNECT_RAZORPAY_KEY_SECRET", "secret",
                "KONNECT_RAZORPAY_WEBHOOK_SECRET", "other"));
        assertThat(Config.from(real).production()).isTrue();
        for (var unsafe : Map.of(
                        "KONNECT_RAZORPAY_URL", "http://127.0.0.1:9",
                        "KONNECT_ADMIN_PASSWORD", "konnect-demo-1",
                        "KONNECT_BILLING_MINUTE_SECONDS", "30",
                        "KONNECT_FIREBASE_EMULATOR", "127.0.0.1:9099",
                        "KONNECT_FIREBASE_CERTIFICATES", "http://127.0.0.1:9",
                        "KONNECT_RAZORPAY_WEBHOOK_SECRET", "")
                .entrySet()) {
            var environment = new HashMap<>(real);
            environment.put("KONNECT_ADMIN_EMAIL", "boss@example.com");
            environment.put("KONNECT_ADMIN_PASSWORD", "violet-harbour-92");
            environment.put(unsafe.getKey(), unsafe.getValue());
            assertThatThrownBy(() -> Config.from(environment))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining(unsafe.getKey().substring(0, "KONNECT_RAZORPAY".length()));
        }
        assertThatThrownBy(() -> Config.from(Map.of("KONNECT_ENV", "production", "KONNECT_DEMO", "on")))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("KONNECT_DEMO");
    }

    @Test
    void aSecretMayBeAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("password"), "violet-harbour-92\n");
        var environment = new HashMap<>(
                Map.of("KONNECT_ADMIN_EMAIL", "boss@example.com", "KONNECT_ADMIN_PASSWORD_FILE", file.toString()));
        assertThat(Config.from(environment).firstAdmin())
                .isEqualTo(new Config.FirstAdmin("boss@example.com", "violet-harbour-92"));
        environment.put("KONNECT_ADMIN_PASSWORD", "both");
        assertThatThrownBy(() -> Config.from(environment))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("both set");
    }

    @Test
    void turnHasItsAddressesAndItsSecret() {
        assertThat(Config.from(Map.of()).ice().stunUrls()).containsExactly("stun:stun.l.google.com:19302");
        var ice = Config.from(Map.of(
                        "KONNECT_TURN_URLS", "turn:a.example:3478?transport=udp, turns:b.example:5349",
                        "KONNECT_TURN_SECRET", "shared"))
                .ice();
        assertThat(ice.turnUrls()).containsExactly("turn:a.example:3478?transport=udp", "turns:b.example:5349");
        assertThat(ice.turnSecret()).isEqualTo("shared");
    }

    @Test
    void nothingSetIsAServerOnPort8080() {
        var config = Config.from(Map.of("PATH", "/bin"));
        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.limits().on()).isTrue();
        assertThat(config.production()).isFalse();
    }
}
